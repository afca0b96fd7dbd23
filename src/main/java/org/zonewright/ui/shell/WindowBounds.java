package org.zonewright.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;

/**
 * Place and size of a window in the screen's units, as it is while not maximised.
 *
 * @param maximized whether it is shown maximised
 */
record WindowBounds(double x, double y, double width, double height, boolean maximized) {

  static final double MIN_WIDTH = 900;
  static final double MIN_HEIGHT = 600;

  /** So much of the bar at its top must be in sight for a window to be moved. */
  private static final double GRIP = 80;

  private static final double BAR = 30;

  /** How it is written into the settings. */
  String text() {
    return String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f %b", x, y, width, height, maximized);
  }

  /** What such a text says; empty for any other text. */
  static Optional<WindowBounds> parse(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length != 5
        || !Stream.of(parts).limit(4).allMatch(part -> part.matches("-?\\d{1,6}"))) {
      return Optional.empty();
    }
    return Optional.of(
        new WindowBounds(
            Integer.parseInt(parts[0]),
            Integer.parseInt(parts[1]),
            Math.max(MIN_WIDTH, Integer.parseInt(parts[2])),
            Math.max(MIN_HEIGHT, Integer.parseInt(parts[3])),
            parts[4].equals("true")));
  }

  WindowBounds withMaximized(boolean wanted) {
    return new WindowBounds(x, y, width, height, wanted);
  }

  /**
   * The same where it can be seen and moved: screens come and go, and change their size.
   *
   * @param screens what can be used of each screen, the main one first; at least one
   */
  WindowBounds on(List<Rectangle2D> screens) {
    Rectangle2D screen =
        screens.stream()
            .max(Comparator.comparingDouble(this::shared))
            .filter(best -> shared(best) > 0)
            .orElse(screens.getFirst());
    double newWidth = Math.min(width, Math.max(MIN_WIDTH, screen.getWidth()));
    double newHeight = Math.min(height, Math.max(MIN_HEIGHT, screen.getHeight()));
    boolean fits = newWidth == width && newHeight == height;
    if (fits && screens.stream().anyMatch(this::canBeGripped)) {
      return this;
    }
    return new WindowBounds(
        between(screen.getMinX(), x, screen.getMaxX() - newWidth),
        between(screen.getMinY(), y, screen.getMaxY() - newHeight),
        newWidth,
        newHeight,
        maximized);
  }

  private static double between(double least, double wanted, double most) {
    return Math.max(least, Math.min(wanted, most));
  }

  private boolean canBeGripped(Rectangle2D screen) {
    double seen = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
    return seen >= GRIP && y >= screen.getMinY() && y + BAR <= screen.getMaxY();
  }

  private double shared(Rectangle2D screen) {
    double across = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
    double down = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
    return Math.max(0, across) * Math.max(0, down);
  }
}
