package org.zonewright.ui.history;

import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;

/** Tells when the user has scrolled a list to its end. */
final class ScrollEnd {

  private static final double ALMOST = 0.98;

  private ScrollEnd() {}

  /** Runs {@code action} every time the end of the list comes into sight by scrolling. */
  static void of(ListView<?> list, Runnable action) {
    list.skinProperty()
        .subscribe(
            skin -> {
              if (skin != null) {
                list.lookupAll(".scroll-bar").stream()
                    .filter(ScrollBar.class::isInstance)
                    .map(ScrollBar.class::cast)
                    .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                    .forEach(bar -> follow(bar, action));
              }
            });
  }

  private static void follow(ScrollBar bar, Runnable action) {
    bar.valueProperty()
        .addListener(
            (_, _, value) -> {
              if (bar.isVisible() && value.doubleValue() >= ALMOST * bar.getMax()) {
                action.run();
              }
            });
  }
}
