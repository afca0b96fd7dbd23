package org.zonewright.reverse.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.zonewright.dns.LiveAnswer;
import org.zonewright.dns.LiveLookup;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;

/** Checks many addresses in the DNS itself, some at once. */
public final class LiveChecks {

  /** How many addresses are checked at once, so that no resolver takes it for an attack. */
  public static final int AT_ONCE = 50;

  /** How soon a wish to stop is seen. */
  private static final long LOOK_MILLIS = 50;

  private final LiveLookup lookup;
  private final int atOnce;

  /**
   * Checks through {@code lookup}.
   *
   * @param atOnce how many addresses are checked at once, 1 or more
   */
  public LiveChecks(LiveLookup lookup, int atOnce) {
    if (atOnce < 1) {
      throw new IllegalArgumentException("cannot check %d at once".formatted(atOnce));
    }
    this.lookup = lookup;
    this.atOnce = atOnce;
  }

  /**
   * Checks one address: its name, then the addresses of that name.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  public LiveResult check(LiveQuestion question) throws InterruptedException {
    LiveAnswer pointer = lookup.ask(question.ip().reverseName(), RecordType.PTR);
    Optional<DnsName> name =
        question.name().or(() -> pointer.data().stream().findFirst().map(DnsName::of));
    RecordType type = question.ip().isV4() ? RecordType.A : RecordType.AAAA;
    Optional<LiveAnswer> forward =
        name.isPresent() ? Optional.of(lookup.ask(name.get(), type)) : Optional.empty();
    return LiveResult.of(question, pointer, forward);
  }

  /**
   * Checks all, telling each result as it comes, in any order and from any thread but one at a
   * time. Returns when all are told, or soon after {@code stopRequested} says yes, whereupon what
   * is still being asked is given up and not told. Nothing is told after it has returned.
   *
   * @throws InterruptedException if the calling thread is interrupted, which is a wish to stop too
   */
  public void check(
      List<LiveQuestion> questions, Consumer<LiveResult> observer, BooleanSupplier stopRequested)
      throws InterruptedException {
    Semaphore free = new Semaphore(atOnce);
    Telling telling = new Telling(observer, stopRequested);
    // not closed but shut down, since closing would wait for what is given up
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      for (LiveQuestion question : questions) {
        if (!acquire(free, 1, stopRequested)) {
          return;
        }
        threads.execute(
            () -> {
              try {
                telling.tell(check(question));
              } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
              } catch (RuntimeException e) {
                telling.fail(e);
              } finally {
                free.release();
              }
            });
      }
      acquire(free, atOnce, stopRequested);
    } finally {
      threads.shutdownNow();
      telling.end();
    }
    telling.rethrow();
  }

  /** Tells one result at a time, until the end. */
  private static final class Telling {

    private final ReentrantLock lock = new ReentrantLock();
    private final Consumer<LiveResult> observer;
    private final BooleanSupplier stopRequested;
    private Optional<RuntimeException> failure = Optional.empty();
    private boolean over;

    Telling(Consumer<LiveResult> observer, BooleanSupplier stopRequested) {
      this.observer = observer;
      this.stopRequested = stopRequested;
    }

    void tell(LiveResult result) throws InterruptedException {
      lock.lockInterruptibly();
      try {
        if (!over && !stopRequested.getAsBoolean()) {
          observer.accept(result);
        }
      } finally {
        lock.unlock();
      }
    }

    /** Waits for what is being told. */
    void end() {
      lock.lock();
      try {
        over = true;
      } finally {
        lock.unlock();
      }
    }

    void fail(RuntimeException problem) {
      lock.lock();
      try {
        failure = failure.or(() -> Optional.of(problem));
      } finally {
        lock.unlock();
      }
    }

    /** What went wrong with one is not to look as if it had not been asked for. */
    void rethrow() {
      if (failure.isPresent()) {
        throw failure.get();
      }
    }
  }

  private static boolean acquire(Semaphore free, int permits, BooleanSupplier stopRequested)
      throws InterruptedException {
    while (!stopRequested.getAsBoolean()) {
      if (free.tryAcquire(permits, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        return true;
      }
    }
    return false;
  }
}
