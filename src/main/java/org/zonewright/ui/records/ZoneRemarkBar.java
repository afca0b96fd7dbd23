package org.zonewright.ui.records;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.model.ZoneRef;
import org.zonewright.model.ZoneRemark;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.remarks.ColourTag;

/** What the user remarked on the open zone: favourite and colour here, the note in a line below. */
final class ZoneRemarkBar extends HBox {

  private final RecordsViewModel records;
  private final RecordsView.Marking marking;
  private final UiTools tools;
  private final HBox colour = new HBox();
  private final ToggleButton star;
  private final Label note = new Label();

  ZoneRemarkBar(RecordsViewModel records, RecordsView.Marking marking, UiTools tools) {
    super(2);
    this.records = records;
    this.marking = marking;
    this.tools = tools;
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    colour.setAlignment(Pos.CENTER_LEFT);
    star =
        Controls.named(
            Controls.bind(new ToggleButton("", Icons.of(Feather.STAR)), marking.favourite()),
            tools.text("remarks.favourite"));
    star.setId("favourite");
    star.getStyleClass().addAll("flat", "small", "favourite");
    var edit =
        Controls.iconButton(Feather.FILE_TEXT, tools.text("remarks.editName"), marking.edit());
    edit.setId("edit-remark");
    edit.getStyleClass().addAll("flat", "small");
    getChildren().setAll(colour, star, edit);
    note.setId("zone-note");
    note.getStyleClass().add("zone-note");
    note.setGraphic(Icons.of(Feather.FILE_TEXT, "muted-icon"));
    records.view().subscribe(this::show);
    marking.remarks().all().subscribe(this::show);
  }

  /** The note, in a line of its own; takes no room where there is none. */
  Label note() {
    return note;
  }

  private void show() {
    Optional<ZoneRef> zone = records.view().get().map(view -> view.summary().zone().ref());
    ZoneRemark remark = zone.map(marking.remarks()::of).orElse(ZoneRemark.NONE);
    star.setSelected(remark.favourite());
    colour.getChildren().clear();
    remark.colour().ifPresent(wanted -> colour.getChildren().add(new ColourTag(wanted, tools)));
    Controls.shown(note, !remark.note().isEmpty());
    note.setText(String.join("  ", remark.note().lines().toList()));
    note.setTooltip(remark.note().isEmpty() ? null : new Tooltip(remark.note()));
  }
}
