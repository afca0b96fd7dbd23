package org.zonewright.sandbox.wire;

import java.time.Duration;

/** Lets a request's own thread wait. */
final class Pause {
  private Pause() {}

  /** Waits; a server that stops ends the wait early. */
  static void of(Duration time) {
    if (time.isZero()) {
      return;
    }
    try {
      Thread.sleep(time);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
