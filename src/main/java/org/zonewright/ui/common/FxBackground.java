package org.zonewright.ui.common;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** Virtual threads for the work, the JavaFX application thread for the results. */
public final class FxBackground implements Background {

  @Override
  public <T> Job run(
      Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
    AtomicReference<@Nullable Thread> thread = new AtomicReference<>();
    Job job =
        new Job(
            () -> {
              Thread running = thread.get();
              if (running != null) {
                running.interrupt();
              }
            });
    Thread worker =
        Thread.ofVirtual()
            .name("zonewright-work")
            .unstarted(() -> carryOut(job, work, onSuccess, onFailure));
    thread.set(worker);
    worker.start();
    return job;
  }

  private static <T> void carryOut(
      Job job, Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
    try {
      T result = work.run(new CoalescedProgress(job));
      Platform.runLater(() -> job.end(() -> onSuccess.accept(result)));
    } catch (Exception e) {
      Platform.runLater(() -> job.end(() -> onFailure.accept(e)));
    } catch (Error e) {
      Platform.runLater(
          () ->
              job.end(
                  () -> {
                    throw e;
                  }));
    }
  }

  @Override
  public void onScreen(Runnable action) {
    Platform.runLater(action);
  }

  @Override
  public Job after(Duration delay, Runnable action) {
    return call(
        () -> {
          Thread.sleep(delay);
          return delay;
        },
        _ -> action.run(),
        _ -> {});
  }

  /** Passes only the latest state on, so that a fast worker cannot flood the window's thread. */
  private static final class CoalescedProgress implements Progress {

    private record State(int done, int total) {}

    private final Job job;
    private final AtomicReference<@Nullable State> latest = new AtomicReference<>();

    CoalescedProgress(Job job) {
      this.job = job;
    }

    @Override
    public void tell(int done, int total) {
      if (latest.getAndSet(new State(done, total)) == null) {
        Platform.runLater(this::passOn);
      }
    }

    private void passOn() {
      State state = latest.getAndSet(null);
      if (state != null) {
        job.progressed(state.done(), state.total());
      }
    }
  }
}
