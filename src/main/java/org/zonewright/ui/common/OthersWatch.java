package org.zonewright.ui.common;

import java.time.Duration;

/**
 * Looks from time to time whether another program has written to the same data, until it is closed.
 * To be used on the window's thread only.
 */
public final class OthersWatch implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Background background;
  private final Runnable look;
  private Job waiting;
  private boolean closed;

  /**
   * Begins to watch.
   *
   * @param look {@code database::tellOthersCommits}; called beside the window
   */
  public OthersWatch(Background background, Runnable look) {
    this.background = background;
    this.look = look;
    this.waiting = background.after(PAUSE, this::due);
  }

  private void due() {
    background.call(
        () -> {
          look.run();
          return look;
        },
        _ -> again(),
        // whoever reads meets the same problem and says so, not every two seconds
        _ -> again());
  }

  private void again() {
    if (!closed) {
      waiting = background.after(PAUSE, this::due);
    }
  }

  @Override
  public void close() {
    closed = true;
    waiting.cancel();
  }
}
