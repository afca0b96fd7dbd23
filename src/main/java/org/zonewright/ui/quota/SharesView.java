package org.zonewright.ui.quota;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.zonewright.dns.Idn;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.ZoneShare;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;

/** The share of each zone in the records of an account, largest first; a click opens the zone. */
final class SharesView extends VBox {

  private static final double LEAST_ROW = 380;

  private final UiTools tools;
  private final Consumer<ZoneRef> opener;

  SharesView(UiTools tools, Consumer<ZoneRef> opener) {
    super(10);
    this.tools = tools;
    this.opener = opener;
    setId("quota-shares");
    getStyleClass().addAll("card-box", "quota-card");
  }

  void show(Optional<AccountUsage> usage) {
    Label title = new Label(tools.text("quota.shares.title"));
    title.getStyleClass().add("list-title");
    getChildren().setAll(title);
    usage.ifPresent(this::fill);
  }

  private void fill(AccountUsage usage) {
    if (usage.largest().isEmpty()) {
      Label none = new Label(tools.text("quota.shares.none"));
      none.setWrapText(true);
      none.getStyleClass().add("text-muted");
      getChildren().add(none);
      return;
    }
    long most = usage.largest().getFirst().records();
    long all = usage.cached().records();
    Columns rows = new Columns(2);
    rows.set(usage.largest().stream().map(share -> row(share, most, all)).toList(), _ -> LEAST_ROW);
    getChildren().add(rows);
    if (usage.otherZones() > 0) {
      Label rest =
          new Label(tools.text("quota.shares.rest", usage.otherZones(), usage.otherRecords()));
      rest.getStyleClass().add("list-subtitle");
      rest.setWrapText(true);
      getChildren().add(rest);
    }
  }

  private Node row(ZoneShare share, long most, long all) {
    String name = Idn.toUnicode(share.zone().name());
    Label zone = new Label(name);
    zone.getStyleClass().add("share-zone");
    Label count = new Label(tools.text("quota.number", share.records()));
    Label part = new Label(tools.text("quota.shares.part", (double) share.records() / all));
    part.getStyleClass().addAll("list-subtitle", "share-part");
    for (Label number : new Label[] {count, part}) {
      number.setMinWidth(USE_PREF_SIZE);
    }
    HBox line = new HBox(8, zone, Controls.spacer(), count, part);
    line.getStyleClass().add("row");
    Region bar = new Region();
    bar.getStyleClass().add("share-bar");
    StackPane track = new StackPane(bar);
    track.getStyleClass().add("share-track");
    StackPane.setAlignment(bar, Pos.CENTER_LEFT);
    bar.maxWidthProperty().bind(track.widthProperty().multiply((double) share.records() / most));
    VBox graphic = new VBox(3, line, track);
    Button button = new Button("", graphic);
    button.getStyleClass().add("share-row");
    button.setMaxWidth(Double.MAX_VALUE);
    graphic.prefWidthProperty().bind(button.widthProperty().subtract(16));
    String words =
        tools.text("quota.shares.words", name, share.records(), (double) share.records() / all);
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    button.setOnAction(_ -> opener.accept(share.zone()));
    return button;
  }
}
