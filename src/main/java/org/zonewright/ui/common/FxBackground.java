package org.zonewright.ui.common;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Virtual threads for the work, the JavaFX application thread for the results. One for each window,
 * because it ends with it.
 */
public final class FxBackground implements Background {

  private Optional<Runnable> end = Optional.empty();
  private boolean ended;
  private int underWay;

  /**
   * Lets what is under way come to its end, and what that asks for: what was typed last is still
   * written. Delayed actions are dropped, and afterwards nothing is begun any more.
   *
   * @param action what to do then, on the window's thread
   */
  public void finish(Runnable action) {
    end = Optional.of(action);
    endIfIdle();
  }

  private void endIfIdle() {
    if (underWay == 0 && !ended && end.isPresent()) {
      ended = true;
      end.get().run();
    }
  }

  /**
   * Begins work before there is a toolkit, and returns what waits for it: what the window opens
   * over is opened while the toolkit starts.
   */
  public static <T> Callable<T> ahead(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread.ofVirtual().name("zonewright-ahead").start(task);
    return () -> {
      try {
        return task.get();
      } catch (ExecutionException e) {
        switch (e.getCause()) {
          case Exception problem -> throw problem;
          case Error error -> throw error;
          case null, default -> throw e;
        }
      }
    };
  }

  @Override
  public <T> Job run(
      Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
    if (ended) {
      return dropped();
    }
    underWay++;
    return start(work, onSuccess, onFailure, this::overWith);
  }

  private static Job dropped() {
    Job job = new Job(() -> {});
    job.cancel();
    return job;
  }

  private void overWith(Runnable handingOver) {
    try {
      handingOver.run();
    } finally {
      underWay--;
      endIfIdle();
    }
  }

  private static <T> Job start(
      Work<T> work,
      Consumer<? super T> onSuccess,
      Consumer<? super Exception> onFailure,
      Consumer<Runnable> finishing) {
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
            .unstarted(() -> finishOnScreen(carryOut(job, work, onSuccess, onFailure), finishing));
    thread.set(worker);
    worker.start();
    return job;
  }

  private static void finishOnScreen(Runnable handingOver, Consumer<Runnable> finishing) {
    Platform.runLater(() -> finishing.accept(handingOver));
  }

  /** Does the work and returns what hands the result over. */
  private static <T> Runnable carryOut(
      Job job, Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
    try {
      T result = work.run(new CoalescedProgress(job));
      return () -> job.end(() -> onSuccess.accept(result));
    } catch (Exception e) {
      return () -> job.end(() -> onFailure.accept(e));
    } catch (Error e) {
      return () ->
          job.end(
              () -> {
                throw e;
              });
    }
  }

  @Override
  public void onScreen(Runnable action) {
    Platform.runLater(action);
  }

  @Override
  public Job after(Duration delay, Runnable action) {
    return start(
        _ -> {
          Thread.sleep(delay);
          return delay;
        },
        _ -> action.run(),
        _ -> {},
        elapsed -> {
          if (end.isEmpty()) {
            elapsed.run();
          }
        });
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
