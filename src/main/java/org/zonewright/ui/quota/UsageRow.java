package org.zonewright.ui.quota;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.text.QuotaTexts;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** One limit: used of allowed, bar, how near it is, and what drafts will add. */
final class UsageRow extends VBox {

  private final UsageBar bar;
  private final UiTools tools;
  private final QuotaTexts texts;

  UsageRow(UsageBar bar, UiTools tools) {
    super(4);
    this.bar = bar;
    this.tools = tools;
    this.texts = new QuotaTexts(tools.texts().messages());
    getStyleClass().add("usage");
    MeterBar meter = new MeterBar(bar);
    meter.setAccessibleText(words());
    getChildren().addAll(heading(), meter, below());
    pendingText().ifPresent(text -> getChildren().add(pending(text)));
  }

  /** All of it in words. */
  String words() {
    return tools.text(
        "quota.row.words",
        texts.kind(bar.kind()),
        texts.used(bar.usage()),
        percent(),
        texts.level(bar.usage()),
        pendingText().map(text -> "; " + text).orElse(""));
  }

  private Node heading() {
    Label name = new Label(texts.kind(bar.kind()));
    name.getStyleClass().add("list-title");
    name.setWrapText(true);
    Label numbers = new Label(texts.used(bar.usage()));
    numbers.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(8, name, Controls.spacer(), numbers);
    row.getStyleClass().add("row");
    return row;
  }

  private String percent() {
    return texts.percent(bar.usage());
  }

  private Node below() {
    Label percent = new Label(percent());
    percent.getStyleClass().add("list-subtitle");
    percent.setMinWidth(USE_PREF_SIZE);
    Label level =
        switch (bar.level()) {
          case NORMAL -> level(Feather.CHECK_CIRCLE, "success");
          case WARNING -> level(Feather.ALERT_TRIANGLE, "warning");
          case DANGER, REACHED -> level(Feather.X_OCTAGON, "danger");
        };
    HBox row = new HBox(8, level, Controls.spacer(), percent);
    row.getStyleClass().add("row");
    return row;
  }

  private Label level(Feather icon, String style) {
    Label label = new Label(texts.level(bar.usage()));
    label.setGraphic(Icons.of(icon, style + "-icon"));
    label.getStyleClass().addAll("usage-level", style + "-text");
    return label;
  }

  private Optional<String> pendingText() {
    return texts.pending(bar.usage(), bar.pending());
  }

  private Label pending(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(bar.pendingExceeds() ? "danger-text" : "list-subtitle");
    label.getStyleClass().add("usage-level");
    label.setGraphic(
        bar.pendingExceeds()
            ? Icons.of(Feather.X_OCTAGON, "danger-icon")
            : Icons.of(Feather.EDIT_3, "muted-icon"));
    return label;
  }
}
