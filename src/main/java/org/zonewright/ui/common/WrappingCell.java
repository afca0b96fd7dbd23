package org.zonewright.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/**
 * A cell as wide as its list and as high as what it shows is at that width. JavaFX gives all cells
 * of a list the height that its theme names, or what their graphic would need without their edges:
 * a line too few, now and then.
 *
 * @param <T> what it shows
 */
public abstract class WrappingCell<T> extends ListCell<T> {

  /** A cell. */
  protected WrappingCell() {
    setPrefWidth(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    double usual = super.computePrefHeight(width);
    Node graphic = getGraphic();
    double inside = width - snappedLeftInset() - snappedRightInset();
    if (graphic == null || inside <= 0) {
      return usual;
    }
    return Math.max(usual, snappedTopInset() + graphic.prefHeight(inside) + snappedBottomInset());
  }
}
