package org.zonewright.ui.common;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work of which only the latest counts: starting another gives the one before up, so that what was
 * asked for an earlier selection never arrives.
 */
public final class Latest {

  private final Background background;
  private Optional<Job> current = Optional.empty();

  public Latest(Background background) {
    this.background = background;
  }

  /** Gives up what is under way and starts this. */
  public <T> Job call(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
    cancel();
    Job job = background.call(work, onSuccess, onFailure);
    current = Optional.of(job);
    return job;
  }

  /** Gives up what is under way. */
  public void cancel() {
    current.ifPresent(Job::cancel);
    current = Optional.empty();
  }
}
