package org.zonewright.ui.common;

import java.time.Duration;
import java.util.Optional;

/** Runs an action once things have been quiet for a while. */
public final class Debounce {

  private final Background background;
  private final Duration quiet;
  private final Runnable action;
  private Optional<Job> pending = Optional.empty();

  /**
   * Nothing is pending yet.
   *
   * @param quiet how long nothing must have been asked for before the action runs
   */
  public Debounce(Background background, Duration quiet, Runnable action) {
    this.background = background;
    this.quiet = quiet;
    this.action = action;
  }

  /** Asks for the action; asking again before it ran puts it off. */
  public void ask() {
    pending.ifPresent(Job::cancel);
    pending = Optional.of(background.after(quiet, this::run));
  }

  /** Runs the action now if it is pending. */
  public void flush() {
    if (pending.isPresent()) {
      pending.get().cancel();
      run();
    }
  }

  private void run() {
    pending = Optional.empty();
    action.run();
  }
}
