package org.zonewright.ui.log;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.system.log.LogEntry;
import org.zonewright.system.log.LogLevel;
import org.zonewright.ui.common.Icons;

/** One entry of the log in one line. */
final class LogCell extends ListCell<LogEntry> {

  private final LogViewModel model;
  private final LogWords words;
  private final Label time = new Label();
  private final Label level = new Label();
  private final Label text = new Label();
  private final HBox row = new HBox(10, time, level, text);

  LogCell(LogViewModel model, LogWords words) {
    this.model = model;
    this.words = words;
    time.getStyleClass().add("text-muted");
    time.setMinWidth(USE_PREF_SIZE);
    level.getStyleClass().add("log-level");
    // as wide as the list, so that a long entry ends in dots rather than beside the window
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable LogEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    time.setText(model.time(entry));
    level.setText(words.of(entry.level()));
    level.setGraphic(icon(entry.level()));
    text.setText(entry.headline());
    setGraphic(row);
    setAccessibleText(time.getText() + ", " + level.getText() + ", " + text.getText());
  }

  private static javafx.scene.Node icon(LogLevel level) {
    return switch (level) {
      case DETAIL -> Icons.of(Feather.CIRCLE, "muted-icon");
      case INFORMATION -> Icons.of(Feather.INFO, "muted-icon");
      case WARNING -> Icons.of(Feather.ALERT_TRIANGLE, "warning-icon");
      case ERROR -> Icons.of(Feather.X_OCTAGON, "danger-icon");
    };
  }
}
