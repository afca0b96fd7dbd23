package org.zonewright.screenshots;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.zonewright.sandbox.wire.Reply;

/** A provider that takes its time. */
final class Gate {

  private Gate() {}

  /** Does the work and answers once {@code open}. */
  static Reply answerAfter(CountDownLatch open, Supplier<Reply> work) {
    try {
      open.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return work.get();
  }
}
