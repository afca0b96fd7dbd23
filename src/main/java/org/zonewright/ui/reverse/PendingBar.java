package org.zonewright.ui.reverse;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.WrappingRow;

/** How much is drafted of reverse records, and the way to its review. */
final class PendingBar extends WrappingRow {

  PendingBar(ReverseViewModel model, UiTools tools) {
    super(8);
    getStyleClass().add("draft-footer");
    Label text = new Label();
    text.textProperty()
        .bind(model.rows().pending().map(count -> tools.text("reverse.pending", count)));
    text.setMinWidth(USE_PREF_SIZE);
    text.getStyleClass().add("icon-line");
    text.setGraphic(Icons.of(Feather.EDIT_3, "accent-icon"));
    Button review = Controls.button(tools.text("reverse.review"), model.commands().review());
    review.setId("reverse-review");
    review.setMinWidth(USE_PREF_SIZE);
    review.getStyleClass().add("accent");
    getChildren().addAll(text, Controls.spacer(), review);
    model.rows().pending().subscribe(count -> Controls.shown(this, count > 0));
  }
}
