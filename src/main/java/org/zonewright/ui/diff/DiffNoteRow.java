package org.zonewright.ui.diff;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.Icons;

/** A remark of the checks below what it is about. */
public final class DiffNoteRow extends HBox {

  public DiffNoteRow(DiffNote note, Messages messages) {
    super(8);
    Feather icon = note.isError() ? Feather.X_OCTAGON : Feather.ALERT_TRIANGLE;
    String kind = note.isError() ? "error" : "warning";
    Label text = new Label(messages.text("changes.note." + kind, note.text()));
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(Icons.of(icon), text);
    getStyleClass().addAll("note", "note-" + kind);
  }
}
