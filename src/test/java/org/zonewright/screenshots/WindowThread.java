package org.zonewright.screenshots;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Does and asks things on the window's thread for a caller on another thread. */
final class WindowThread {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private WindowThread() {}

  /** Waits until there is such a thread. */
  static void awaitToolkit() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        Platform.runLater(() -> {});
        return;
      } catch (IllegalStateException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
        rest(BETWEEN_LOOKS);
      }
    }
  }

  static <T> T ask(Supplier<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(question.get());
          } catch (RuntimeException e) {
            answer.completeExceptionally(e);
          }
        });
    try {
      return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the window could not answer", e);
    } catch (TimeoutException e) {
      throw new IllegalStateException("the window's thread does not answer", e);
    }
  }

  static void run(Runnable action) {
    ask(
        () -> {
          action.run();
          return true;
        });
  }

  /** Starts what may open a dialog, which would hold a waiting caller up. */
  static void start(Runnable action) {
    Platform.runLater(action);
  }

  /** Waits until something is so. */
  static void until(String what, BooleanSupplier isSo) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!ask(isSo::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("waited in vain until " + what);
      }
      rest(BETWEEN_LOOKS);
    }
  }

  /** Waits until so many frames have been drawn, however busy the machine is. */
  static void awaitFrames(int number) {
    CountDownLatch drawn = new CountDownLatch(number);
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            drawn.countDown();
          }
        };
    run(timer::start);
    try {
      if (!drawn.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("nothing is drawn");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      run(timer::stop);
    }
  }

  static void rest(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
