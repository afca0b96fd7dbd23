package org.zonewright.ui.records;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/**
 * Gives one column the width that the others leave. Where they leave less than its least width, the
 * table scrolls sideways rather than cut everything.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // as JavaFX declares its resize policies
final class WidestColumn implements Callback<TableView.ResizeFeatures, Boolean> {

  private final TableColumn<RecordRow, ?> widest;

  /**
   * A policy.
   *
   * @param widest the column that gives way
   */
  WidestColumn(TableColumn<RecordRow, ?> widest) {
    this.widest = widest;
  }

  @Override
  public Boolean call(TableView.ResizeFeatures features) {
    TableColumnBase<?, ?> column = features.getColumn();
    if (column != null) {
      double wanted = column.getWidth() + features.getDelta();
      features.setColumnWidth(
          column, Math.clamp(wanted, column.getMinWidth(), column.getMaxWidth()));
    }
    if (column == null || !column.equals(widest)) {
      fill(features);
    }
    return true;
  }

  private void fill(TableView.ResizeFeatures features) {
    double others = 0;
    for (Object each : features.getTable().getVisibleLeafColumns()) {
      if (each instanceof TableColumn<?, ?> column && !column.equals(widest)) {
        others += column.getWidth();
      }
    }
    features.setColumnWidth(
        widest, Math.max(widest.getMinWidth(), features.getContentWidth() - others));
  }
}
