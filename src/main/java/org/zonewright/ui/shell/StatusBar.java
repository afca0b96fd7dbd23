package org.zonewright.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.Tips;
import org.zonewright.ui.common.UiTools;

/** The bottom row: online or offline, age of each account, progress, and whether this is a demo. */
public final class StatusBar extends HBox {

  private static final int ACCOUNTS_SHOWN = 3;

  private final UiTools tools;
  private final HBox ages = new HBox(14);

  /**
   * A row.
   *
   * @param demo whether to say that all of this is a demo
   */
  public StatusBar(
      StatusViewModel status,
      SyncViewModel sync,
      Connection connection,
      boolean demo,
      UiTools tools) {
    this.tools = tools;
    getStyleClass().add("status-bar-row");
    ages.setAlignment(Pos.CENTER_LEFT);
    if (demo) {
      Label label = new Label(tools.text("ui.demo.label"), Icons.of(Feather.COFFEE));
      label.getStyleClass().add("demo-label");
      label.setTooltip(new Tooltip(tools.text("ui.demo.tooltip")));
      label.setMinWidth(USE_PREF_SIZE);
      getChildren().add(label);
    }
    getChildren().addAll(online(connection), ages, Controls.spacer(), progress(sync));
    status.entries().subscribe(this::show);
  }

  private Label online(Connection connection) {
    Label label = new Label();
    label.setId("online-state");
    label.setMinWidth(USE_PREF_SIZE);
    // bindings, which only look on: the connection outlives the bar and must not hold it
    ReadOnlyBooleanProperty offline = connection.offline();
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> tools.text(offline.get() ? "ui.status.offline" : "ui.status.online"),
                offline));
    label
        .graphicProperty()
        .bind(
            Bindings.createObjectBinding(
                () -> Icons.of(offline.get() ? Feather.WIFI_OFF : Feather.WIFI), offline));
    return label;
  }

  private HBox progress(SyncViewModel sync) {
    Label text = new Label();
    text.textProperty().bind(sync.text());
    text.setMinWidth(USE_PREF_SIZE);
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(sync.fraction());
    bar.accessibleTextProperty().bind(sync.text());
    bar.setPrefWidth(140);
    Button cancel = Controls.iconButton(Feather.X, tools.text("ui.sync.cancel"), sync.cancel());
    cancel.getStyleClass().addAll("flat", "small");
    HBox row = new HBox(8, bar, text, cancel);
    row.setAlignment(Pos.CENTER_RIGHT);
    row.visibleProperty().bind(sync.active());
    row.managedProperty().bind(sync.active());
    return row;
  }

  private void show(List<StatusViewModel.Entry> entries) {
    ages.getChildren().clear();
    entries.stream().limit(ACCOUNTS_SHOWN).map(StatusBar::label).forEach(ages.getChildren()::add);
    if (entries.size() > ACCOUNTS_SHOWN) {
      Label more = new Label(tools.text("ui.status.more", entries.size() - ACCOUNTS_SHOWN));
      more.setTooltip(
          new Tooltip(
              entries.stream().map(StatusViewModel.Entry::text).collect(Collectors.joining("\n"))));
      ages.getChildren().add(more);
    }
  }

  private static Label label(StatusViewModel.Entry entry) {
    Label label =
        new Label(entry.text(), Icons.of(entry.complete() ? Feather.CHECK : Feather.ALERT_CIRCLE));
    Tips.say(label, entry.text());
    label.getStyleClass().add(entry.complete() ? "age" : "age-incomplete");
    return label;
  }
}
