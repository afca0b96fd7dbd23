package org.zonewright.ui.common;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Looks from time to time whether another program has written to the same data, until it is closed.
 * To be used on the window's thread only.
 */
public final class OthersWatch implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Background background;
  private final BooleanSupplier look;
  private final Runnable whenWritten;
  private Job waiting;
  private boolean closed;

  /**
   * Begins to watch.
   *
   * @param look {@code database::tellOthersCommits}; called beside the window
   * @param whenWritten follows what the database tells no one of; called on the window's thread
   */
  public OthersWatch(Background background, BooleanSupplier look, Runnable whenWritten) {
    this.background = background;
    this.look = look;
    this.whenWritten = whenWritten;
    this.waiting = background.after(PAUSE, this::due);
  }

  private void due() {
    background.call(
        look::getAsBoolean,
        this::looked,
        // whoever reads meets the same problem and says so, not every two seconds
        _ -> again());
  }

  private void looked(boolean written) {
    if (written && !closed) {
      whenWritten.run();
    }
    again();
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
