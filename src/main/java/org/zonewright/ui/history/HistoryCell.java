package org.zonewright.ui.history;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;

/** An entry in the list of the history. */
final class HistoryCell extends ListCell<HistoryItem> {

  private final UiTools tools;

  HistoryCell(UiTools tools) {
    this.tools = tools;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable HistoryItem item, boolean empty) {
    super.updateItem(item, empty);
    if (item == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Label title = new Label(item.title());
    title.getStyleClass().add("list-title");
    String when = tools.times().point(item.at());
    VBox text = new VBox(2, title, subtitle(tools.text("history.when", when, item.who())));
    if (!item.note().isEmpty()) {
      text.getChildren().add(subtitle(tools.text("history.noted", item.note())));
    }
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row = new HBox(10, mark(item), text);
    row.getStyleClass().add("history-row");
    setGraphic(row);
    setAccessibleText(item.title() + ", " + when + ", " + item.who() + ", " + item.note());
  }

  private static Label subtitle(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("list-subtitle");
    return label;
  }

  private Node mark(HistoryItem item) {
    return switch (item.kind()) {
      case DONE -> Controls.mark(Feather.CHECK_CIRCLE, "success-icon", words(item));
      case PARTLY -> Controls.mark(Feather.ALERT_TRIANGLE, "warning-icon", words(item));
      case UNFINISHED -> Controls.mark(Feather.PAUSE_CIRCLE, "warning-icon", words(item));
      case ELSEWHERE -> Controls.mark(Feather.USERS, "accent-icon", words(item));
    };
  }

  private String words(HistoryItem item) {
    return new KindWords(tools).of(item.kind());
  }
}
