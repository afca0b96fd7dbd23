package org.zonewright.ui.bulk;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.WrappingCell;

/** A zone in the preview, with whether it is taken in. */
final class BulkZoneCell extends WrappingCell<BulkZone> {

  private final UiTools tools;
  private final CheckBox included = new CheckBox();
  private final Label title = new Label();
  private final Label subtitle = new Label();
  private final HBox row = new HBox(8, included, new VBox(1, title, subtitle));
  private Optional<BulkZone> shown = Optional.empty();

  BulkZoneCell(UiTools tools) {
    this.tools = tools;
    title.getStyleClass().add("list-title");
    subtitle.getStyleClass().add("list-subtitle");
    row.getStyleClass().add("row");
  }

  @Override
  protected void updateItem(@Nullable BulkZone zone, boolean empty) {
    super.updateItem(zone, empty);
    shown.ifPresent(before -> included.selectedProperty().unbindBidirectional(before.included()));
    shown = empty ? Optional.empty() : Optional.ofNullable(zone);
    if (zone == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    included.selectedProperty().bindBidirectional(zone.included());
    included.setAccessibleText(tools.text("bulk.include", zone.title()));
    title.setText(zone.title());
    String words = tools.text("changes.page.subtitle", zone.accountName(), zone.changes().size());
    subtitle.setText(words);
    setGraphic(row);
    setAccessibleText(zone.title() + ", " + words);
  }
}
