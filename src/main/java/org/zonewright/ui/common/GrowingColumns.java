package org.zonewright.ui.common;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Lets the columns of a table grow with its text: as its rows do, which the stylesheet measures.
 */
public final class GrowingColumns {

  private double rowHeight;

  private GrowingColumns(double rowHeight) {
    this.rowHeight = rowHeight;
  }

  /** From now on, for a table whose columns are as wide as they are to be at its row height. */
  public static void in(TableView<?> table) {
    GrowingColumns growing = new GrowingColumns(table.getFixedCellSize());
    table
        .fixedCellSizeProperty()
        .addListener((_, _, height) -> growing.grow(table, height.doubleValue()));
  }

  private void grow(TableView<?> table, double height) {
    double factor = height / rowHeight;
    if (factor > 0) {
      rowHeight = height;
      table.getColumns().forEach(column -> grow(column, factor));
    }
  }

  private static void grow(TableColumn<?, ?> column, double factor) {
    // the wider bound first, so that the width is never clamped on the way
    if (factor > 1) {
      column.setMaxWidth(column.getMaxWidth() * factor);
    }
    column.setMinWidth(Math.min(column.getMinWidth() * factor, column.getMaxWidth()));
    column.setPrefWidth(column.getPrefWidth() * factor);
    if (factor < 1) {
      column.setMaxWidth(column.getMaxWidth() * factor);
    }
  }
}
