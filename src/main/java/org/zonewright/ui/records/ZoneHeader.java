package org.zonewright.ui.records;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.Soa;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.WrappingRow;

/** Which zone is open, where it is, and how old and whole what is shown of it is. */
final class ZoneHeader extends VBox {

  private final UiTools tools;
  private final Label name = new Label();
  private final Label account = new Label();
  private final Label serial = new Label();
  private final Label age = new Label();
  private final Button soa;
  private final WrappingRow second;

  ZoneHeader(RecordsViewModel records, RecordsView.Ways ways, Command editSoa, UiTools tools) {
    this.tools = tools;
    getStyleClass().add("zone-header");
    name.getStyleClass().add("zone-title");
    name.setId("zone-title");
    name.setMinWidth(160);
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    account.getStyleClass().add("zone-account");
    account.setMinWidth(Region.USE_PREF_SIZE);
    serial.setMinWidth(Region.USE_PREF_SIZE);
    serial.getStyleClass().add("text-muted");
    age.getStyleClass().add("text-muted");
    soa = Controls.button(tools.text("ui.soa.button"), editSoa);
    soa.setId("edit-soa");
    soa.getStyleClass().addAll("flat", "small");
    Button again =
        Controls.iconButton(Feather.REFRESH_CW, tools.text("ui.records.refresh"), ways.refresh());
    again.getStyleClass().addAll("flat", "small");
    ZoneRemarkBar remark = new ZoneRemarkBar(records, ways.marking(), tools);
    WrappingRow first = new WrappingRow(10, name, remark, Controls.spacer(), age, again);
    WrappingRow second = new WrappingRow(12, account, serial, soa);
    age.setMinWidth(Region.USE_PREF_SIZE);
    soa.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(first, second, remark.note());
    this.second = second;
    records.view().subscribe(this::show);
  }

  /** Leaves out what is told elsewhere too: by the tree, the menu and the status bar. */
  void shorten(boolean tight) {
    Controls.shown(second, !tight);
    Controls.shown(age, !tight || age.getGraphic() != null);
  }

  private void show(Optional<ZoneView> view) {
    setVisible(view.isPresent());
    view.ifPresent(this::show);
  }

  private void show(ZoneView view) {
    name.setText(view.summary().unicodeName());
    name.setTooltip(new Tooltip(view.name().text()));
    String provider =
        view.account().kind() == ProviderKind.IONOS
            ? tools.text("ui.provider.ionos")
            : tools.text("ui.provider.bdom");
    account.setText(tools.text("ui.records.account", view.account().name(), provider));
    Optional<Soa> authority = view.draftedSoa();
    Controls.shown(serial, authority.isPresent());
    authority.ifPresent(
        now ->
            serial.setText(
                tools.text(
                    view.soa().equals(authority) ? "ui.records.serial" : "ui.records.serialDrafted",
                    now.serial().toString())));
    Controls.shown(soa, view.capabilities().soaEditing() && view.soa().isPresent());
    boolean whole = view.summary().complete() && view.summary().problem().isEmpty();
    age.setText(
        tools.text(
            whole ? "ui.records.complete" : "ui.records.incomplete",
            tools.times().asOf(view.summary().fetchedAt())));
    age.setGraphic(whole ? null : Icons.of(Feather.ALERT_TRIANGLE, "warning-icon"));
    age.setTooltip(view.summary().problem().map(Tooltip::new).orElse(null));
  }
}
