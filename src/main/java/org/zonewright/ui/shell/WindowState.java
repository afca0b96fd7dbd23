package org.zonewright.ui.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.zonewright.ui.common.Setting;
import org.zonewright.ui.common.UiSettings;

/** Where the window is and how large, from one time to the next. */
public final class WindowState {

  /** Width of a window that was never shown before. */
  public static final double WIDTH = 1280;

  /** Height of a window that was never shown before. */
  public static final double HEIGHT = 800;

  private static final double MIN_WIDTH = 900;
  private static final double MIN_HEIGHT = 600;

  /** Place and size. */
  record Bounds(double x, double y, double width, double height, boolean maximized) {

    String text() {
      return String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f %b", x, y, width, height, maximized);
    }

    static Optional<Bounds> parse(String text) {
      String[] parts = text.split(" ", -1);
      if (parts.length != 5) {
        return Optional.empty();
      }
      try {
        return Optional.of(
            new Bounds(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Math.max(MIN_WIDTH, Double.parseDouble(parts[2])),
                Math.max(MIN_HEIGHT, Double.parseDouble(parts[3])),
                parts[4].toLowerCase(Locale.ROOT).equals("true")));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }

    boolean isOnAScreen() {
      return !Screen.getScreensForRectangle(x + 40, y + 10, width - 80, 40).isEmpty();
    }
  }

  private final Stage stage;
  private final UiSettings settings;

  public WindowState(Stage stage, UiSettings settings) {
    this.stage = stage;
    this.settings = settings;
  }

  /** Puts the window where it was, and remembers where it is put from now on. */
  public void restore() {
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    Optional<Bounds> bounds =
        settings.find(Setting.WINDOW_BOUNDS).flatMap(Bounds::parse).filter(Bounds::isOnAScreen);
    bounds.ifPresentOrElse(this::place, this::placeFirst);
    watch(stage.xProperty());
    watch(stage.yProperty());
    watch(stage.widthProperty());
    watch(stage.heightProperty());
    watch(stage.maximizedProperty());
  }

  private void place(Bounds bounds) {
    stage.setX(bounds.x());
    stage.setY(bounds.y());
    stage.setWidth(bounds.width());
    stage.setHeight(bounds.height());
    stage.setMaximized(bounds.maximized());
  }

  private void placeFirst() {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(WIDTH, screen.getWidth()));
    stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
  }

  private void watch(ObservableValue<?> value) {
    value.subscribe(
        () -> {
          if (stage.isShowing() && !stage.isIconified()) {
            remember();
          }
        });
  }

  private void remember() {
    Optional<Bounds> before = settings.find(Setting.WINDOW_BOUNDS).flatMap(Bounds::parse);
    Bounds now =
        new Bounds(
            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    if (stage.isMaximized() && before.isPresent()) {
      Bounds old = before.get();
      now = new Bounds(old.x(), old.y(), old.width(), old.height(), true);
    }
    settings.save(Setting.WINDOW_BOUNDS, now.text());
  }
}
