package org.zonewright.ui;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The program's own window, opened as the program opens it, over services that a test makes. */
public final class ProgramWindow {

  private static final long SECONDS = 30;

  private final Thread.UncaughtExceptionHandler usual;
  private final Locale language = Locale.getDefault();
  private final CountDownLatch closed = new CountDownLatch(1);

  private ProgramWindow(Thread.UncaughtExceptionHandler usual) {
    this.usual = usual;
  }

  /** Begins to open a window and returns; it shows a moment later. */
  public static ProgramWindow open(WindowOptions options, ServicesOpener opener) {
    return open(options, opener, Locale.ENGLISH);
  }

  /** Begins to open a window in a language and returns; it shows a moment later. */
  public static ProgramWindow open(WindowOptions options, ServicesOpener opener, Locale locale) {
    ProgramWindow window = new ProgramWindow(Thread.getDefaultUncaughtExceptionHandler());
    Platform.runLater(() -> new Opening(opener, locale, window.closed::countDown).open(options));
    return window;
  }

  /** The windows that show, dialogs too, on the window's thread. */
  public static List<Stage> stages() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(Window::isShowing)
        .toList();
  }

  /** Closes it as the user would, dialogs first. What is under way may go on for a moment. */
  public void leave() {
    CountDownLatch left = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          stages().reversed().forEach(Stage::close);
          left.countDown();
        });
    await(left);
  }

  /** Leaves it and waits until its services are closed. */
  public void close() {
    try {
      leave();
      await(closed);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(usual);
      Locale.setDefault(language);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("the window did not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
