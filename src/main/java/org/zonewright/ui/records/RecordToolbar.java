package org.zonewright.ui.records;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** Adding, importing, exporting, and narrowing by type and text. */
final class RecordToolbar extends VBox {

  private final RecordsViewModel records;
  private final UiTools tools;
  private final TextField filter = new TextField();

  RecordToolbar(RecordsViewModel records, RecordActions actions, Command add, UiTools tools) {
    this.records = records;
    this.tools = tools;
    getStyleClass().add("record-toolbar");
    Button addButton = Controls.button(Feather.PLUS, tools.text("ui.records.add"), add);
    addButton.setId("add-record");
    addButton.getStyleClass().add("accent");
    addButton.setMinWidth(USE_PREF_SIZE);
    Button importButton =
        Controls.button(Feather.UPLOAD, tools.text("ui.records.import"), actions.importFile());
    importButton.setMinWidth(USE_PREF_SIZE);
    filter.setId("record-filter");
    filter.setPromptText(tools.text("ui.records.filterPrompt"));
    Controls.labelled(filter, tools.text("ui.records.filter"));
    filter.setPrefWidth(240);
    filter.setMinWidth(120);
    filter.textProperty().addListener((_, _, typed) -> narrow(typed));
    filter.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
          }
        });
    records.filter().subscribe(this::show);
    HBox first = new HBox(8, addButton, importButton, export(actions), Controls.spacer(), filter);
    first.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(first, new TypeChips(records, tools));
  }

  /** Puts the focus into the filter. */
  void focusFilter() {
    filter.requestFocus();
    filter.selectAll();
  }

  private MenuButton export(RecordActions actions) {
    MenuButton button = new MenuButton(tools.text("ui.records.export"), Icons.of(Feather.DOWNLOAD));
    button.setMinWidth(USE_PREF_SIZE);
    button
        .getItems()
        .addAll(
            item(tools.text("ui.records.exportZone"), actions.exportZoneFile()),
            item(tools.text("ui.records.exportCsv"), actions.exportCsv()));
    return button;
  }

  private static MenuItem item(String text, Command command) {
    MenuItem item = new MenuItem(text);
    item.disableProperty().bind(command.executable().not());
    item.setOnAction(_ -> command.execute());
    return item;
  }

  private void narrow(String typed) {
    RowFilter now = records.filter().get();
    RowFilter wanted = new RowFilter(now.type(), typed);
    if (!wanted.equals(now)) {
      records.filter().set(wanted);
    }
  }

  private void show(RowFilter now) {
    if (now.text().isEmpty() && !filter.getText().isBlank()) {
      filter.clear();
    }
  }
}
