package org.zonewright.ui.changes;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.diff.DiffPage;

/** A zone with changes, in the list at the left of the review. */
final class DiffPageCell extends ListCell<DiffPage> {

  private final Messages messages;

  DiffPageCell(Messages messages) {
    this.messages = messages;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable DiffPage page, boolean empty) {
    super.updateItem(page, empty);
    if (page == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Label title = new Label(page.title());
    title.getStyleClass().add("list-title");
    HBox first = new HBox(6, title, Controls.spacer());
    first.getStyleClass().add("row");
    if (page.errors() > 0) {
      first
          .getChildren()
          .add(
              Controls.mark(
                  Feather.X_OCTAGON,
                  "danger-icon",
                  messages.text("changes.page.errors", page.errors())));
    }
    if (page.warnings() > 0) {
      first
          .getChildren()
          .add(
              Controls.mark(
                  Feather.ALERT_TRIANGLE,
                  "warning-icon",
                  messages.text("changes.page.warnings", page.warnings())));
    }
    String words = messages.text("changes.page.subtitle", page.account().name(), page.changes());
    Label second = new Label(words);
    second.getStyleClass().add("list-subtitle");
    setGraphic(new VBox(2, first, second));
    setAccessibleText(page.title() + ", " + words);
  }
}
