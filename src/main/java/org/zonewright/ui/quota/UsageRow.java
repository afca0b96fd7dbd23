package org.zonewright.ui.quota;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.model.Usage;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** One limit: used of allowed, bar, per cent, and what drafts will add. */
final class UsageRow extends VBox {

  private final UsageBar bar;
  private final UiTools tools;

  UsageRow(UsageBar bar, UiTools tools) {
    super(4);
    this.bar = bar;
    this.tools = tools;
    getStyleClass().add("usage");
    getChildren().addAll(heading(), progress(), below());
  }

  private Node heading() {
    Label name = new Label(tools.text("quota.kind." + bar.kind().word()));
    name.getStyleClass().add("list-title");
    Usage usage = bar.usage();
    Label numbers = new Label(tools.text("quota.used", usage.used(), usage.limit()));
    HBox row = new HBox(8, name, Controls.spacer(), numbers);
    row.getStyleClass().add("row");
    return row;
  }

  private ProgressBar progress() {
    ProgressBar progress = new ProgressBar(Math.min(1, bar.usage().ratio()));
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.getStyleClass().addAll("medium", "usage-" + bar.levelWord());
    progress.setAccessibleText(
        tools.text("quota.kind." + bar.kind().word()) + ": " + percentText());
    return progress;
  }

  private String percentText() {
    return tools.text("quota.percent", bar.usage().ratio());
  }

  private Node below() {
    Label percent = new Label(percentText());
    percent.getStyleClass().add("list-subtitle");
    HBox row = new HBox(8, percent);
    row.getStyleClass().add("row");
    switch (bar.level()) {
      case NORMAL -> {}
      case WARNING -> row.getChildren().add(level(Feather.ALERT_TRIANGLE, "warning"));
      case DANGER, REACHED -> row.getChildren().add(level(Feather.X_OCTAGON, "danger"));
    }
    row.getChildren().add(Controls.spacer());
    if (bar.pending() != 0) {
      row.getChildren().add(pending());
    }
    return row;
  }

  private Label level(Feather icon, String style) {
    Label label = new Label(tools.text("quota.level." + bar.levelWord()));
    label.setGraphic(Icons.of(icon, style + "-icon"));
    label.getStyleClass().add(style + "-text");
    return label;
  }

  private Label pending() {
    String key = bar.pendingExceeds() ? "quota.pending.exceeds" : "quota.pending";
    Label label = new Label(tools.text(key, bar.pending(), bar.after().used()));
    label.getStyleClass().add(bar.pendingExceeds() ? "danger-text" : "list-subtitle");
    label.setGraphic(
        bar.pendingExceeds()
            ? Icons.of(Feather.X_OCTAGON, "danger-icon")
            : Icons.of(Feather.EDIT_3, "muted-icon"));
    return label;
  }
}
