package org.zonewright.ui.settings;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.system.SyncInterval;
import org.zonewright.ui.common.ChoiceText;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** The settings page. */
public final class SettingsView extends ScrollPane {

  private final SettingsViewModel model;
  private final UiTools tools;
  private final ChoiceBox<SyncInterval> interval = new ChoiceBox<>();

  public SettingsView(SettingsViewModel model, UiTools tools) {
    this.model = model;
    this.tools = tools;
    setId("settings");
    getStyleClass().add("edge-to-edge");
    setFitToWidth(true);
    VBox content = new VBox(14, sync(), notices(), proxy(), updates());
    content.getStyleClass().add("settings");
    setContent(content);
  }

  @Override
  public void requestFocus() {
    interval.requestFocus();
  }

  private Node sync() {
    interval.setId("settings-sync");
    interval.getItems().setAll(SyncInterval.values());
    interval.setConverter(ChoiceText.of(this::words));
    interval.valueProperty().bindBidirectional(model.interval());
    Label label = label("settings.sync", interval);
    return section("settings.sync.title", label, interval, note("settings.sync.note"));
  }

  private String words(SyncInterval choice) {
    return choice == SyncInterval.OFF
        ? tools.text("settings.sync.off")
        : tools.text("settings.sync.every", choice.minutes());
  }

  private Node notices() {
    return section(
        "settings.notices.title",
        check("settings-notices", "settings.notices", model.desktopNotices()),
        note("settings.notices.note"));
  }

  private Node proxy() {
    ToggleGroup group = new ToggleGroup();
    VBox kinds = new VBox(6);
    for (ProxyKind kind : ProxyKind.values()) {
      RadioButton button =
          new RadioButton(
              tools.text(
                  switch (kind) {
                    case SYSTEM -> "settings.proxy.system";
                    case NONE -> "settings.proxy.none";
                    case MANUAL -> "settings.proxy.manual";
                  }));
      button.setId("settings-proxy-" + kind.name().toLowerCase(java.util.Locale.ROOT));
      button.setToggleGroup(group);
      model.proxy().kind().subscribe(now -> button.setSelected(now == kind));
      button.setOnAction(_ -> model.proxy().kind().set(kind));
      kinds.getChildren().add(button);
    }
    GridPane fields = fields();
    Label problem = problem("settings-proxy-problem", model.proxy().problem());
    model.proxy().kind().subscribe(now -> Controls.shown(fields, now == ProxyKind.MANUAL));
    return section("settings.proxy.title", kinds, fields, problem, note("settings.proxy.note"));
  }

  private GridPane fields() {
    GridPane grid = new GridPane(10, 8);
    ColumnConstraints labels = new ColumnConstraints();
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(labels, values);
    addField(grid, "settings-proxy-host", "settings.proxy.host", model.proxy().host());
    addField(grid, "settings-proxy-port", "settings.proxy.port", model.proxy().port());
    addField(grid, "settings-proxy-user", "settings.proxy.user", model.proxy().user());
    PasswordField password = new PasswordField();
    password.setPromptText(tools.text("settings.proxy.password.prompt"));
    add(
        grid,
        "settings-proxy-password",
        "settings.proxy.password",
        password,
        model.proxy().password());
    return grid;
  }

  private void addField(GridPane grid, String id, String key, StringProperty value) {
    add(grid, id, key, new TextField(), value);
  }

  private void add(GridPane grid, String id, String key, TextField field, StringProperty value) {
    field.setId(id);
    field.textProperty().bindBidirectional(value);
    grid.addRow(grid.getRowCount(), label(key, field), field);
  }

  private Node updates() {
    TextField address = new TextField();
    address.setId("settings-update-address");
    address.setPromptText(tools.text("settings.updates.address.prompt"));
    address.textProperty().bindBidirectional(model.updateAddress());
    return section(
        "settings.updates.title",
        check("settings-updates", "settings.updates", model.updates()),
        label("settings.updates.address", address),
        address,
        problem("settings-update-problem", model.updateProblem()),
        note("settings.updates.note"));
  }

  private CheckBox check(String id, String key, javafx.beans.property.BooleanProperty value) {
    CheckBox box = new CheckBox(tools.text(key));
    box.setId(id);
    box.setWrapText(true);
    box.selectedProperty().bindBidirectional(value);
    return box;
  }

  private Label label(String key, Node control) {
    Label label = new Label(tools.text(key));
    label.setLabelFor(control);
    return label;
  }

  private static Label problem(String id, ObservableStringValue text) {
    Label label = new Label();
    label.setId(id);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add("icon-line");
    label.setGraphic(Icons.of(Feather.X_OCTAGON, "danger-icon"));
    label.textProperty().bind(text);
    label.textProperty().subscribe(now -> Controls.shown(label, !now.isEmpty()));
    return label;
  }

  private Label note(String key) {
    Label note = new Label(tools.text(key));
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    note.getStyleClass().add("list-subtitle");
    return note;
  }

  private Node section(String titleKey, Node... nodes) {
    Label title = new Label(tools.text(titleKey));
    title.getStyleClass().add("title-4");
    VBox box = new VBox(6, title);
    box.getChildren().addAll(nodes);
    return box;
  }
}
