package org.zonewright.screenshots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.zonewright.ui.common.FontSize;
import org.zonewright.ui.common.Scheme;
import org.zonewright.ui.common.Stylesheets;

/** Takes pictures of the screen where the window is, so that dialogs and popups are on them. */
final class Camera implements Visitor {

  private static final Duration SETTLING = Duration.ofMillis(250);
  private static final int LOOKS = 8;

  /** One may be under way, the next shows what was changed, and is there when a third begins. */
  private static final int FRAMES = 3;

  private static final Color DARK = Color.web("#0d1117");

  private final Path directory;
  private final Album album;
  private final FontSize text;

  /**
   * Pictures go to {@code directory}, which must exist.
   *
   * @param album which are taken
   * @param text how large texts are
   */
  Camera(Path directory, Album album, FontSize text) {
    this.directory = directory;
    this.album = album;
    this.text = text;
  }

  @Override
  public void opened(Stage stage) {
    resize(stage, album.size());
  }

  @Override
  public void look(String name, Stage stage) {
    System.out.println(name);
    resize(stage, album.size());
    for (Shot shot : album.shots(name)) {
      if (!shot.size().equals(album.size())) {
        resize(stage, shot.size());
      }
      take(name + "-" + shot.suffix(), stage, shot.scheme());
      resize(stage, album.size());
    }
    WindowThread.run(() -> dress(Scheme.LIGHT));
  }

  /** Only where needed: a window that is moved or focused comes to lie above its popups. */
  private static void resize(Stage stage, WindowSize size) {
    WindowThread.run(
        () -> {
          if (stage.getWidth() != size.width() || stage.getHeight() != size.height()) {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(size.width());
            stage.setHeight(size.height());
            stage.requestFocus();
          }
        });
    Platform.requestNextPulse();
  }

  /** Popups took their stylesheets over when they were shown. */
  private void dress(Scheme scheme) {
    Application.setUserAgentStylesheet(scheme.base());
    for (Window window : List.copyOf(Window.getWindows())) {
      if (window.getScene() != null) {
        window.getScene().getStylesheets().setAll(Stylesheets.of(scheme, text));
        // nothing is transparent on a display without a compositor: popups have round corners
        if (window instanceof PopupWindow) {
          window.getScene().setFill(ground(scheme));
        }
      }
    }
  }

  private static Color ground(Scheme scheme) {
    return switch (scheme) {
      case LIGHT, CONTRAST_LIGHT -> Color.WHITE;
      case DARK -> DARK;
      case CONTRAST_DARK -> Color.BLACK;
    };
  }

  private void take(String name, Stage stage, Scheme scheme) {
    WindowThread.run(
        () -> {
          dress(scheme);
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
    WindowThread.awaitFrames(FRAMES);
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
