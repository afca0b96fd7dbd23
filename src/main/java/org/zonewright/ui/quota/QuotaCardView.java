package org.zonewright.ui.quota;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** What the quota screen says of one account. */
final class QuotaCardView extends VBox {

  private final UiTools tools;

  QuotaCardView(QuotaCard card, UiTools tools) {
    super(14);
    this.tools = tools;
    getStyleClass().add("card-box");
    setId("quota-" + card.account().name());
    setFocusTraversable(true);
    setAccessibleText(tools.text("quota.card.name", card.account().name()));
    switch (card) {
      case QuotaCard.Limits limits -> showLimits(limits);
      case QuotaCard.NotRead notRead -> showNotRead(notRead);
      case QuotaCard.Counts counts -> showCounts(counts);
    }
  }

  private void showLimits(QuotaCard.Limits card) {
    heading(card, tools.times().asOf(Optional.of(card.takenAt())));
    card.bars().forEach(bar -> getChildren().add(new UsageRow(bar, tools)));
  }

  private void showNotRead(QuotaCard.NotRead card) {
    heading(card, tools.times().asOf(Optional.empty()));
    getChildren().add(wrapped(tools.text("quota.notRead")));
    card.problem()
        .ifPresent(
            problem -> {
              Label label = wrapped(tools.text("quota.notRead.problem", problem));
              label.getStyleClass().add("icon-line");
              label.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, "warning-icon"));
              getChildren().add(label);
            });
  }

  private void showCounts(QuotaCard.Counts card) {
    heading(card, tools.times().asOf(card.readAt()));
    getChildren()
        .addAll(
            count("quota.kind.zones", card.zones()),
            count("quota.kind.records", card.records()),
            wrapped(tools.text("quota.none")));
  }

  private HBox count(String key, long number) {
    Label name = new Label(tools.text(key));
    name.getStyleClass().add("list-title");
    Label value = new Label(tools.text("quota.number", number));
    HBox row = new HBox(8, name, Controls.spacer(), value);
    row.getStyleClass().add("row");
    return row;
  }

  private void heading(QuotaCard card, String age) {
    Label name = new Label(card.account().name());
    name.getStyleClass().add("title-4");
    Label provider = new Label(tools.text("quota.provider." + card.account().kind().id()));
    provider.getStyleClass().add("type-chip");
    provider.setMinWidth(USE_PREF_SIZE);
    HBox first = new HBox(8, name, Controls.spacer(), provider);
    first.getStyleClass().add("row");
    Label taken = new Label(age);
    taken.getStyleClass().add("list-subtitle");
    getChildren().add(new VBox(2, first, taken));
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add("text-muted");
    return label;
  }
}
