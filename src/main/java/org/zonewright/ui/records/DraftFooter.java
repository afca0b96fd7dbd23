package org.zonewright.ui.records;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.WrappingRow;

/** How much is drafted in the open zone, and what to do with it. */
final class DraftFooter extends WrappingRow {

  private final UiTools tools;
  private final Label count = new Label("", Icons.of(Feather.EDIT_3));

  DraftFooter(RecordsViewModel records, RecordActions actions, UiTools tools) {
    super(8);
    this.tools = tools;
    count.setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("draft-footer");
    setId("draft-footer");
    Button discard = Controls.button(tools.text("ui.records.discard"), actions.discard());
    discard.setId("discard");
    Button review =
        Controls.button(Feather.CHECK_SQUARE, tools.text("ui.records.review"), actions.review());
    review.setId("review");
    review.getStyleClass().add("accent");
    discard.setMinWidth(USE_PREF_SIZE);
    review.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(count, Controls.spacer(), discard, review);
    records.draftCount().subscribe(drafts -> show(drafts.intValue()));
  }

  private void show(int drafts) {
    count.setText(tools.text("ui.records.unsaved", drafts));
    Controls.shown(this, drafts > 0);
  }
}
