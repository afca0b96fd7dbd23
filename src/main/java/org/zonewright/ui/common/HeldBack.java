package org.zonewright.ui.common;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Holds work back until it is let go: what a screen reads that is not shown yet only delays what
 * the user waits for. To be used on the window's thread, like what it stands before.
 */
public final class HeldBack implements Background {

  private final Background background;
  private final Set<Held<?>> held = new LinkedHashSet<>();
  private boolean released;

  /** Stands before {@code background}. */
  public HeldBack(Background background) {
    this.background = background;
  }

  /** Begins what was held back, and from now on everything at once. */
  public void release() {
    released = true;
    List<Held<?>> waiting = new ArrayList<>(held);
    held.clear();
    waiting.forEach(Held::begin);
  }

  @Override
  public <T> Job run(
      Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
    if (released) {
      return background.run(work, onSuccess, onFailure);
    }
    Held<T> waiting = new Held<>(work, onSuccess, onFailure);
    held.add(waiting);
    return waiting.job;
  }

  @Override
  public void onScreen(Runnable action) {
    background.onScreen(action);
  }

  @Override
  public Job after(Duration delay, Runnable action) {
    return background.after(delay, action);
  }

  /** Work that waits, and the job by which it can be given up before and after it has begun. */
  private final class Held<T> {

    private final Work<T> work;
    private final Consumer<? super T> onSuccess;
    private final Consumer<? super Exception> onFailure;
    private final Job job = new Job(this::giveUp);
    private Optional<Job> begun = Optional.empty();

    Held(Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
      this.work = work;
      this.onSuccess = onSuccess;
      this.onFailure = onFailure;
    }

    void begin() {
      Job inner =
          background.run(
              work,
              result -> job.end(() -> onSuccess.accept(result)),
              problem -> job.end(() -> onFailure.accept(problem)));
      begun = Optional.of(inner);
      inner.done().subscribe(done -> job.progressed(done.intValue(), inner.total().get()));
    }

    private void giveUp() {
      held.remove(this);
      begun.ifPresent(Job::cancel);
    }
  }
}
