package org.zonewright.provider.bdom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.provider.ContentSink;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.Failure;
import org.zonewright.provider.ProviderException.NotAllowed;
import org.zonewright.provider.ProviderException.NotFound;
import org.zonewright.provider.Sleeper;

class ContentReadingTest {

  private static final Failure FAILURE =
      new Failure("Nest", "zone.read", "", OptionalInt.empty(), List.of(), "");

  private final Sink sink = new Sink();

  @Test
  void eightZonesAreReadAtOnceAndNeverMore() {
    AtomicInteger reading = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch eight = new CountDownLatch(8);
    ContentReading contents =
        new ContentReading(
            zone -> {
              most.accumulateAndGet(reading.incrementAndGet(), Math::max);
              eight.countDown();
              await(eight);
              reading.decrementAndGet();
              return content(zone);
            },
            8);

    contents.read(zones(100), sink);

    assertThat(most).hasValue(8);
    assertThat(sink.read).containsExactlyInAnyOrderElementsOf(zones(100));
    assertThat(sink.failed).isEmpty();
    assertThat(sink.progress).startsWith("0/100", "1/100").endsWith("100/100").hasSize(101);
  }

  @Test
  void aZoneThatCannotBeReadIsToldAndStopsNoOther() {
    ContentReading contents =
        new ContentReading(
            zone -> {
              if (zone.providerId().equals("3")) {
                throw new NotFound(FAILURE);
              }
              return content(zone);
            },
            8);

    contents.read(zones(10), sink);

    assertThat(sink.failed).containsExactly(zones(10).get(3));
    assertThat(sink.read).hasSize(9);
    assertThat(sink.progress).endsWith("10/10");
  }

  @Test
  void whatEveryOtherZoneWouldMeetEndsTheReading() {
    AtomicInteger asked = new AtomicInteger();
    ContentReading contents =
        new ContentReading(
            _ -> {
              asked.incrementAndGet();
              throw new NotAllowed(FAILURE);
            },
            8);

    assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> contents.read(zones(1000), sink));
    assertThat(asked.get()).isLessThan(1000);
    assertThat(sink.failed).isEmpty();
  }

  @Test
  void aDefectIsNotSwallowed() {
    ContentReading contents =
        new ContentReading(
            _ -> {
              throw new IllegalStateException("defect");
            },
            8);

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> contents.read(zones(3), sink));
  }

  @Test
  void interruptionCancelsAndLeavesNoReaderBehind() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(8);
    Semaphore never = new Semaphore(0);
    AtomicInteger interrupted = new AtomicInteger();
    ContentReading contents =
        new ContentReading(
            zone -> {
              started.countDown();
              try {
                never.acquire();
              } catch (InterruptedException e) {
                interrupted.incrementAndGet();
                throw Sleeper.cancelled(e);
              }
              return content(zone);
            },
            8);
    AtomicReference<Optional<RuntimeException>> end = new AtomicReference<>(Optional.empty());
    Thread caller =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    contents.read(zones(100), sink);
                  } catch (CancellationException e) {
                    end.set(Optional.of(e));
                  }
                });
    started.await();

    caller.interrupt();
    caller.join();

    assertThat(end.get()).isPresent();
    assertThat(interrupted).hasValue(8);
    assertThat(sink.read).isEmpty();
  }

  @Test
  void noZonesAreReadAtOnce() {
    new ContentReading(ContentReadingTest::content, 8).read(List.of(), sink);

    assertThat(sink.progress).containsExactly("0/0");
  }

  private static List<Zone> zones(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Bdom.zone(Integer.toString(i), "z" + i + ".example"))
        .toList();
  }

  private static ZoneContent content(Zone zone) {
    return new ZoneContent(zone, Optional.empty(), List.of());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw Sleeper.cancelled(e);
    }
  }

  /** Remembers what it was given; not safe for many threads, which would show. */
  private static final class Sink implements ContentSink {
    private final List<Zone> read = new ArrayList<>();
    private final List<Zone> failed = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();

    @Override
    public void read(ZoneContent content) {
      read.add(content.zone());
    }

    @Override
    public void failed(Zone zone, ProviderException problem) {
      failed.add(zone);
    }

    @Override
    public void progress(int done, int total) {
      progress.add(done + "/" + total);
    }
  }
}
