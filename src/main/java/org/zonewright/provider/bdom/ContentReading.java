package org.zonewright.provider.bdom;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.provider.ContentSink;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.Unavailable;
import org.zonewright.provider.Sleeper;

/**
 * Reads many zones, a few at once, and hands them over one by one. The list tells no records, so
 * that every zone costs a request; the API documents no limit, and a few at once is what any server
 * bears.
 */
final class ContentReading {

  private final Function<Zone, ZoneContent> reader;
  private final int atOnce;

  ContentReading(Function<Zone, ZoneContent> reader, int atOnce) {
    this.reader = reader;
    this.atOnce = atOnce;
  }

  /**
   * Reads all of them; the sink is called by the calling thread.
   *
   * @throws ProviderException as soon as one zone meets something that all the others would meet
   * @throws java.util.concurrent.CancellationException if the calling thread was interrupted
   */
  void read(List<Zone> zones, ContentSink sink) {
    // short, so that zones read faster than they are taken do not pile up in memory
    BlockingQueue<Outcome> outcomes = new ArrayBlockingQueue<>(atOnce * 2);
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        AtomicInteger next = new AtomicInteger();
        for (int i = 0; i < Math.min(atOnce, zones.size()); i++) {
          workers.execute(() -> work(zones, next, outcomes));
        }
        sink.progress(0, zones.size());
        for (int done = 1; done <= zones.size(); done++) {
          handOver(outcomes.take(), sink);
          sink.progress(done, zones.size());
        }
      } catch (InterruptedException e) {
        throw Sleeper.cancelled(e);
      } finally {
        workers.shutdownNow();
      }
    }
  }

  private void work(List<Zone> zones, AtomicInteger next, BlockingQueue<Outcome> outcomes) {
    try {
      for (int i = next.getAndIncrement(); i < zones.size(); i = next.getAndIncrement()) {
        outcomes.put(outcome(zones.get(i)));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Outcome outcome(Zone zone) {
    try {
      return new Read(reader.apply(zone));
    } catch (ProviderException problem) {
      return new Failed(zone, problem);
    } catch (RuntimeException defect) {
      return new Broken(defect);
    }
  }

  private static void handOver(Outcome outcome, ContentSink sink) {
    switch (outcome) {
      case Read read -> sink.read(read.content());
      case Failed failed -> {
        if (concernsAll(failed.problem())) {
          throw failed.problem();
        }
        sink.failed(failed.zone(), failed.problem());
      }
      case Broken broken -> throw broken.defect();
    }
  }

  /** Whether every other zone would meet the same. */
  private static boolean concernsAll(ProviderException problem) {
    return switch (problem) {
      case ProviderException.BadCredentials _, ProviderException.NotAllowed _ -> true;
      case Unavailable unavailable ->
          switch (unavailable.reason()) {
            case UNKNOWN_HOST, CONNECT, TLS, PROXY_UNREACHABLE, PROXY_LOGIN, PROXY_REFUSED -> true;
            case TIMEOUT, CONNECTION_LOST, SERVER -> false;
          };
      default -> false;
    };
  }

  private sealed interface Outcome {}

  private record Read(ZoneContent content) implements Outcome {}

  private record Failed(Zone zone, ProviderException problem) implements Outcome {}

  private record Broken(RuntimeException defect) implements Outcome {}
}
