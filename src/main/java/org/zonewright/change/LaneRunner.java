package org.zonewright.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.zonewright.model.AccountId;
import org.zonewright.provider.Sleeper;

/** Works lanes off at once, as many of an account as its provider allows. */
final class LaneRunner {

  private final Map<AccountId, Semaphore> places = new ConcurrentHashMap<>();

  /**
   * What is done one after another.
   *
   * @param account whose provider is asked
   * @param atOnce how many lanes that provider allows
   * @param work does it; ends early by itself where it must
   */
  record Lane(AccountId account, int atOnce, Runnable work) {}

  /**
   * Returns when all lanes have ended.
   *
   * @throws CancellationException if the calling thread was interrupted, as all lanes then are
   * @throws RuntimeException the first that a lane threw
   */
  void run(List<Lane> lanes) {
    if (lanes.size() == 1) {
      lanes.getFirst().work().run();
      return;
    }
    Queue<RuntimeException> problems = new ConcurrentLinkedQueue<>();
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> running = new ArrayList<>();
      for (Lane lane : lanes) {
        running.add(workers.submit(() -> work(lane, problems)));
      }
      try {
        for (Future<?> lane : running) {
          lane.get();
        }
      } catch (InterruptedException e) {
        workers.shutdownNow();
        problems.add(Sleeper.cancelled(e));
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
    RuntimeException first = problems.poll();
    if (first != null) {
      throw first;
    }
  }

  private void work(Lane lane, Queue<RuntimeException> problems) {
    Semaphore place = places.computeIfAbsent(lane.account(), _ -> new Semaphore(lane.atOnce()));
    try {
      place.acquire();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return;
    }
    try {
      lane.work().run();
    } catch (RuntimeException e) {
      problems.add(e);
    } finally {
      place.release();
    }
  }
}
