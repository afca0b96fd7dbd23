package org.zonewright.ui.records;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.dns.Severity;
import org.zonewright.ui.common.Icons;

/** How a row differs from the cache, or what is wrong with it, in words and with an icon. */
final class StatusCell extends TableCell<RecordRow, RecordRow> {

  private final CellTexts texts;

  StatusCell(CellTexts texts) {
    this.texts = texts;
    getStyleClass().add("status-cell");
  }

  @Override
  protected void updateItem(RecordRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
      return;
    }
    String text = texts.status(row);
    setText(text);
    setGraphic(null);
    setTooltip(null);
    if (row.locked()) {
      setGraphic(Icons.of(Feather.LOCK, "muted-icon"));
      setTooltip(new Tooltip(texts.lockedHint()));
    }
    if (!row.violations().isEmpty()) {
      setTooltip(tooltip(row));
      boolean error = row.violations().stream().anyMatch(v -> v.severity() == Severity.ERROR);
      setGraphic(
          error
              ? Icons.of(Feather.ALERT_CIRCLE, "danger-icon")
              : Icons.of(Feather.ALERT_TRIANGLE, "warning-icon"));
    }
  }

  private Tooltip tooltip(RecordRow row) {
    Tooltip tooltip =
        new Tooltip(String.join("\n", row.violations().stream().map(texts::text).toList()));
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(460);
    return tooltip;
  }
}
