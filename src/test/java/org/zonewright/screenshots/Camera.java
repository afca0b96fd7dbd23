package org.zonewright.screenshots;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Takes pictures of the screen where the window is, so that dialogs and popups are on them. */
final class Camera implements Visitor {

  private static final Duration SETTLING = Duration.ofMillis(250);
  private static final int LOOKS = 8;
  private static final Color DARK = Color.web("#0d1117");

  private final Path directory;

  /**
   * Pictures go to {@code directory}, which must exist.
   *
   * @param directory where to
   */
  Camera(Path directory) {
    this.directory = directory;
  }

  /** Takes {@code name-light.png} and {@code name-dark.png}. */
  @Override
  public void look(String name, Stage stage) {
    String light = new PrimerLight().getUserAgentStylesheet();
    take(name + "-light", stage, light, Color.WHITE);
    take(name + "-dark", stage, new PrimerDark().getUserAgentStylesheet(), DARK);
    WindowThread.run(() -> Application.setUserAgentStylesheet(light));
  }

  private void take(String name, Stage stage, String theme, Color behind) {
    WindowThread.run(
        () -> {
          Application.setUserAgentStylesheet(theme);
          // nothing is transparent on a display without a compositor: popups have round corners
          Window.getWindows().stream()
              .filter(PopupWindow.class::isInstance)
              .forEach(popup -> popup.getScene().setFill(behind));
          // out of the way, so that nothing is lit up by the pointer
          new Robot().mouseMove(stage.getX() + stage.getWidth() + 20, stage.getY() + 10);
        });
    Path file = directory.resolve(name + ".png");
    try {
      PngFile.write(still(stage), file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** The picture once nothing moves any more; the last one where something always moves. */
  private static Image still(Stage stage) {
    Image before = look(stage);
    for (int i = 0; i < LOOKS; i++) {
      Image now = look(stage);
      if (same(before, now)) {
        return now;
      }
      before = now;
    }
    return before;
  }

  private static Image look(Stage stage) {
    WindowThread.rest(SETTLING);
    return WindowThread.ask(
        () ->
            new Robot()
                .getScreenCapture(
                    new WritableImage((int) stage.getWidth(), (int) stage.getHeight()),
                    stage.getX(),
                    stage.getY(),
                    stage.getWidth(),
                    stage.getHeight()));
  }

  private static boolean same(Image one, Image other) {
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
          return false;
        }
      }
    }
    return true;
  }
}
