package org.zonewright.ui.common;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Does everything at once on the calling thread. Delayed actions wait for {@link #elapse()}; while
 * {@link #hold() held}, work waits for {@link #release()}.
 */
public final class SynchronousBackground implements Background {

  private final List<Runnable> delayed = new ArrayList<>();
  private final List<Runnable> waiting = new ArrayList<>();
  private boolean held;

  @Override
  public <T> Job run(
      Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
    Job job = new Job(() -> {});
    Runnable all = () -> carryOut(job, work, onSuccess, onFailure);
    if (held) {
      waiting.add(all);
    } else {
      all.run();
    }
    return job;
  }

  private static <T> void carryOut(
      Job job, Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
    T result;
    try {
      result = work.run(job::progressed);
    } catch (Exception e) {
      job.end(() -> onFailure.accept(e));
      return;
    }
    job.end(() -> onSuccess.accept(result));
  }

  @Override
  public void onScreen(Runnable action) {
    action.run();
  }

  @Override
  public Job after(Duration delay, Runnable action) {
    Job job = new Job(() -> {});
    delayed.add(() -> job.end(action));
    return job;
  }

  /** From now on work waits. */
  public void hold() {
    held = true;
  }

  /** Does the work that waited, oldest first, and holds no longer. */
  public void release() {
    held = false;
    drain(waiting);
  }

  /** Lets all delays pass, also those that begin meanwhile. */
  public void elapse() {
    drain(delayed);
  }

  private static void drain(List<Runnable> actions) {
    while (!actions.isEmpty()) {
      actions.removeFirst().run();
    }
  }
}
