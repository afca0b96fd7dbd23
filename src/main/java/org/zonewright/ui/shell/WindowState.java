package org.zonewright.ui.shell;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.zonewright.ui.common.Background;
import org.zonewright.ui.common.Debounce;
import org.zonewright.ui.common.Setting;
import org.zonewright.ui.common.UiSettings;

/** Where the window is and how large, from one time to the next. */
public final class WindowState {

  /** Width of a window that was never shown before. */
  public static final double WIDTH = 1280;

  /** Height of a window that was never shown before. */
  public static final double HEIGHT = 800;

  /** A window is told its new size before, and its new place after, that it is maximised. */
  private static final Duration SETTLED = Duration.ofMillis(300);

  private final Stage stage;
  private final UiSettings settings;
  private final Debounce settling;
  private Optional<WindowBounds> normal = Optional.empty();

  public WindowState(Stage stage, UiSettings settings, Background background) {
    this.stage = stage;
    this.settings = settings;
    this.settling = new Debounce(background, SETTLED, this::remember);
  }

  /** Puts the window where it was, and remembers where it is put from now on. */
  public void restore() {
    stage.setMinWidth(WindowBounds.MIN_WIDTH);
    stage.setMinHeight(WindowBounds.MIN_HEIGHT);
    normal =
        settings
            .find(Setting.WINDOW_BOUNDS)
            .flatMap(WindowBounds::parse)
            .map(bounds -> bounds.on(screens()));
    normal.ifPresentOrElse(this::place, this::placeFirst);
    watch(stage.xProperty());
    watch(stage.yProperty());
    watch(stage.widthProperty());
    watch(stage.heightProperty());
    watch(stage.maximizedProperty());
  }

  private static List<Rectangle2D> screens() {
    Screen primary = Screen.getPrimary();
    return Stream.concat(
            Stream.of(primary), Screen.getScreens().stream().filter(s -> !s.equals(primary)))
        .map(Screen::getVisualBounds)
        .toList();
  }

  private void place(WindowBounds bounds) {
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
          if (stage.isShowing()) {
            settling.ask();
          }
        });
  }

  /** Remembers now what changed a moment ago; for the end of the window. */
  public void flush() {
    settling.flush();
  }

  private void remember() {
    if (stage.isIconified() || stage.isFullScreen()) {
      return;
    }
    boolean maximized = stage.isMaximized();
    if (!maximized) {
      normal =
          Optional.of(
              new WindowBounds(
                  stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false));
    }
    WindowBounds bounds = normal.orElseGet(WindowState::usual).withMaximized(maximized);
    settings.save(Setting.WINDOW_BOUNDS, bounds.text());
  }

  /** Of a window that was never anything but maximised. */
  private static WindowBounds usual() {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    return new WindowBounds(screen.getMinX(), screen.getMinY(), WIDTH, HEIGHT, false).on(screens());
  }
}
