package org.zonewright.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.zonewright.ui.ProgramWindow;
import org.zonewright.ui.WindowOptions;

/** The program's window over a data directory, and what happens in it and when. */
final class BenchWindow implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final ProgramWindow window;

  private BenchWindow(ProgramWindow window) {
    this.window = window;
  }

  /** Begins to open it. */
  static BenchWindow open(Path directory) {
    startToolkit();
    return new BenchWindow(
        ProgramWindow.open(
            new WindowOptions(directory, false), (chosen, _) -> CachedData.open(chosen)));
  }

  /** Where tests run, it has been started by another one. */
  private static void startToolkit() {
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException _) {
      // that is what was wanted
    }
    Platform.setImplicitExit(false);
  }

  /** Asks on the window's thread. */
  <T> T ask(Supplier<T> question) throws Exception {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(question.get());
          } catch (RuntimeException e) {
            answer.completeExceptionally(e);
          }
        });
    return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  /** Waits until a node is there and returns it. */
  <N extends Node> N node(String selector, Class<N> type) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      Optional<Node> found = ask(() -> lookup(selector));
      if (found.isPresent()) {
        return type.cast(found.get());
      }
      Thread.sleep(Duration.ofMillis(5));
    }
    throw new TimeoutException("there is no " + selector);
  }

  private static Optional<Node> lookup(String selector) {
    return ProgramWindow.stages().stream()
        .map(stage -> stage.getScene())
        .filter(scene -> scene != null)
        .map(scene -> scene.lookup(selector))
        .filter(node -> node != null)
        .findFirst();
  }

  /**
   * Does something and waits for the first frame in which it has come about.
   *
   * @param on a node in the window
   * @return milliseconds
   */
  double untilShown(Node on, Runnable action, BooleanSupplier shown) throws Exception {
    CompletableFuture<Double> done = new CompletableFuture<>();
    Platform.runLater(() -> watch(on.getScene(), action, shown, done));
    return done.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  private static void watch(
      Scene scene, Runnable action, BooleanSupplier shown, CompletableFuture<Double> done) {
    // frames come only where something moves
    AnimationTimer frames =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            Platform.requestNextPulse();
          }
        };
    Stopwatch watch = new Stopwatch();
    Runnable[] after = new Runnable[1];
    after[0] =
        () -> {
          if (shown.getAsBoolean() && done.complete(watch.millis())) {
            frames.stop();
            Platform.runLater(() -> scene.removePostLayoutPulseListener(after[0]));
          }
        };
    scene.addPostLayoutPulseListener(after[0]);
    frames.start();
    try {
      action.run();
    } catch (RuntimeException e) {
      frames.stop();
      done.completeExceptionally(e);
    }
  }

  /** Waits until nothing that was begun is still to be done on the window's thread. */
  void settle() throws Exception {
    for (int i = 0; i < 3; i++) {
      Thread.sleep(Duration.ofMillis(100));
      ask(() -> true);
    }
  }

  @Override
  public void close() {
    window.close();
  }
}
