package org.zonewright.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Asks the window's thread for an answer all the time and notes how long it did not give one. While
 * it waits for long it looks what that thread is doing.
 */
public final class FxWatchdog implements AutoCloseable {

  private static final Duration BETWEEN = Duration.ofMillis(2);

  /** What is longer is felt, and looked into. */
  static final Duration LONG = Duration.ofMillis(30);

  private static final int LOOK_EVERY_MILLIS = 3;
  private static final int FRAMES_SHOWN = 25;

  private final Object lock = new Object();
  private final Map<List<StackTraceElement>, Integer> seen = new HashMap<>();
  private final Thread fx;
  private final Thread asking;
  private long longest;
  private volatile boolean ended;

  /** Begins to watch; there must be a window's thread already. */
  public FxWatchdog() throws InterruptedException {
    this.fx = windowThread();
    this.asking = Thread.ofPlatform().daemon().name("fx-watchdog").start(this::ask);
  }

  private static Thread windowThread() throws InterruptedException {
    Thread[] found = new Thread[1];
    CountDownLatch known = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          found[0] = Thread.currentThread();
          known.countDown();
        });
    known.await();
    return found[0];
  }

  private void ask() {
    try {
      long due = System.nanoTime();
      while (!ended) {
        CountDownLatch answered = new CountDownLatch(1);
        Platform.runLater(answered::countDown);
        if (!answered.await(LONG.toMillis(), TimeUnit.MILLISECONDS)) {
          while (!answered.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            look();
          }
        }
        long now = System.nanoTime();
        note(now - due);
        // what holds this thread up as well, like garbage collection, is a pause of the window's
        // too
        due = now + BETWEEN.toNanos();
        Thread.sleep(BETWEEN);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void note(long nanos) {
    synchronized (lock) {
      longest = Math.max(longest, nanos);
    }
  }

  private void look() {
    List<StackTraceElement> stack = List.of(fx.getStackTrace());
    synchronized (lock) {
      seen.merge(stack.subList(0, Math.min(FRAMES_SHOWN, stack.size())), 1, Integer::sum);
    }
  }

  /** Forgets what was noted and begins anew. */
  public void reset() {
    synchronized (lock) {
      longest = 0;
      seen.clear();
    }
  }

  /** The longest time without an answer so far. */
  public Duration longest() {
    synchronized (lock) {
      return Duration.ofNanos(longest);
    }
  }

  /** What the window's thread was seen doing during long pauses, the most frequent first. */
  public String profile() {
    StringBuilder text = new StringBuilder();
    synchronized (lock) {
      seen.entrySet().stream()
          .sorted(Map.Entry.<List<StackTraceElement>, Integer>comparingByValue().reversed())
          .limit(5)
          .forEach(
              entry -> {
                text.append(entry.getValue()).append(" times\n");
                entry.getKey().forEach(frame -> text.append("    ").append(frame).append('\n'));
              });
    }
    return text.toString();
  }

  @Override
  public void close() {
    ended = true;
    asking.interrupt();
  }
}
