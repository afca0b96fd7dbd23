package org.zonewright.ui.records;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import org.zonewright.ui.common.UiTools;

/** Whether the provider publishes a record. */
final class EnabledCell extends TableCell<RecordRow, RecordRow> {

  private final UiTools tools;
  private final CheckBox box = new CheckBox();

  EnabledCell(RecordsViewModel records, UiTools tools) {
    this.tools = tools;
    getStyleClass().add("enabled-cell");
    box.setAccessibleText(tools.text("ui.records.enabled"));
    box.setFocusTraversable(false);
    box.setOnAction(
        _ -> {
          RecordRow row = getItem();
          if (row != null) {
            records.drafting().put(row, row.record().withEnabled(box.isSelected()));
          }
        });
  }

  @Override
  protected void updateItem(RecordRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    box.setSelected(row.record().enabled());
    box.setDisable(!row.editable());
    setGraphic(box);
    setAccessibleText(
        tools.text(row.record().enabled() ? "ui.records.isEnabled" : "ui.records.isDisabled"));
  }
}
