package org.zonewright.provider;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/** Waits; tests put in one that does not. */
@FunctionalInterface
public interface Sleeper {

  /** Really waits. */
  Sleeper REAL = Thread::sleep;

  /**
   * Waits that long.
   *
   * @throws InterruptedException if the calling thread was interrupted
   */
  void sleep(Duration duration) throws InterruptedException;

  /**
   * Waits that long.
   *
   * @throws CancellationException if the calling thread was interrupted; it stays interrupted
   */
  default void pause(Duration duration) {
    try {
      sleep(duration);
    } catch (InterruptedException e) {
      throw cancelled(e);
    }
  }

  /** The cancellation that an interruption of the calling thread means. */
  static CancellationException cancelled(InterruptedException interruption) {
    Thread.currentThread().interrupt();
    CancellationException cancellation = new CancellationException("interrupted");
    cancellation.initCause(interruption);
    return cancellation;
  }
}
