package org.zonewright.provider;

import java.util.concurrent.Semaphore;

/**
 * How many requests may be under way at once: one less each time the server says that there are too
 * many, one more again, up to the number allowed, after a good many answers without that.
 */
final class Pace {

  private static final int ANSWERS_UNTIL_FASTER = 50;

  private final Semaphore permits;
  private final int most;
  private int allowed;
  private int toWithhold;
  private int answers;

  Pace(int most) {
    this.permits = new Semaphore(most, true);
    this.most = most;
    this.allowed = most;
  }

  /** Waits for its turn; {@link #leave} must follow. */
  void enter() throws InterruptedException {
    permits.acquire();
  }

  /** Lets another one in, unless there are to be fewer. */
  synchronized void leave() {
    if (toWithhold > 0) {
      toWithhold--;
    } else {
      permits.release();
    }
  }

  /** The server said that there are too many requests. */
  synchronized void slower() {
    answers = 0;
    if (allowed > 1) {
      allowed--;
      toWithhold++;
    }
  }

  /** The server answered. */
  synchronized void answered() {
    answers++;
    if (allowed < most && answers >= ANSWERS_UNTIL_FASTER) {
      answers = 0;
      allowed++;
      permits.release();
    }
  }

  /** How many are allowed at present. */
  synchronized int allowed() {
    return allowed;
  }

  /** How many more could be let in now. */
  int free() {
    return permits.availablePermits();
  }
}
