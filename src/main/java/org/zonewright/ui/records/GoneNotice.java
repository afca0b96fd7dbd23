package org.zonewright.ui.records;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.model.DnsName;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** Says that the open zone is no longer at its provider, and what can be done with its drafts. */
final class GoneNotice extends HBox {

  private final UiTools tools;
  private final Label sentence = new Label();

  /**
   * Shown while such a zone is open.
   *
   * @param discard takes the zone's drafts back
   * @param history shows what happened to a zone
   */
  GoneNotice(RecordsViewModel records, Command discard, Consumer<DnsName> history, UiTools tools) {
    super(10);
    this.tools = tools;
    setId("gone-notice");
    getStyleClass().addAll("note", "note-warning", "row", "gone-notice");
    sentence.getStyleClass().add("list-title");
    sentence.setWrapText(true);
    Label advice = new Label(tools.text("ui.zones.goneWhat"));
    advice.setWrapText(true);
    VBox text = new VBox(2, sentence, advice);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button what =
        Controls.button(
            tools.text("ui.zones.goneHistory"),
            Command.of(() -> records.zone().ifPresent(zone -> history.accept(zone.name()))));
    what.setId("gone-history");
    what.setMinWidth(USE_PREF_SIZE);
    Button away = Controls.button(tools.text("ui.zones.goneDiscard"), discard);
    away.setId("gone-discard");
    away.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(Icons.of(Feather.ALERT_TRIANGLE), text, what, away);
    records.view().subscribe(this::show);
  }

  private void show(Optional<ZoneView> view) {
    boolean gone = view.filter(open -> open.summary().gone()).isPresent();
    Controls.shown(this, gone);
    view.ifPresent(
        open -> sentence.setText(tools.text("ui.zones.goneDrafts", open.drafts().size())));
  }
}
