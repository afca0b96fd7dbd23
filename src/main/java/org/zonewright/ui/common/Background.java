package org.zonewright.ui.common;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The only door to other threads: runs work beside the window and brings results back to the
 * window's own thread. All methods but {@link #onScreen} are called on the window's thread.
 */
public interface Background {

  /**
   * Starts work on a thread of its own.
   *
   * @param onSuccess takes the result, on the window's thread, unless the job was cancelled
   * @param onFailure takes what was thrown, on the window's thread, unless the job was cancelled
   */
  <T> Job run(Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure);

  /** Like {@link #run} for work that tells no progress. */
  default <T> Job call(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
    return run(_ -> work.call(), onSuccess, onFailure);
  }

  /** Runs {@code action} soon on the window's thread; may be called on any thread. */
  void onScreen(Runnable action);

  /** Runs {@code action} on the window's thread after {@code delay}, unless cancelled before. */
  Job after(Duration delay, Runnable action);
}
