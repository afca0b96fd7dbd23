package org.zonewright.ui.records;

import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.model.RecordType;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.Tips;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.WrappingRow;

/** Adding, importing, exporting, and narrowing by type and text. */
final class RecordToolbar extends VBox {

  private final RecordsViewModel records;
  private final UiTools tools;
  private final TextField filter = new TextField();
  private final TypeChips chips;
  private final TypeMenu typeMenu;
  private final DoubleProperty screen = new SimpleDoubleProperty();
  private final ReadOnlyBooleanWrapper tight = new ReadOnlyBooleanWrapper();

  /** Below that many heights of a letter a screen is tight. */
  private static final double TIGHT = 24;

  RecordToolbar(RecordsViewModel records, RecordActions actions, Command add, UiTools tools) {
    this.records = records;
    this.tools = tools;
    this.chips = new TypeChips(records, tools);
    this.typeMenu = new TypeMenu(records, tools);
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
    filter.setMinWidth(112);
    filter.textProperty().addListener((_, _, typed) -> narrow(typed));
    filter.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
          }
        });
    records.filter().subscribe(this::show);
    records.types().subscribe(_ -> arrange());
    WrappingRow first =
        new WrappingRow(
            8,
            shrinking(addButton),
            shrinking(importButton),
            shrinking(export(actions)),
            Controls.spacer(),
            typeMenu,
            filter);
    getChildren().addAll(first, chips);
  }

  /** Chips, or a menu in their place where a screen of that height has no room for them. */
  void fitInto(ReadOnlyDoubleProperty height) {
    screen.bind(height);
    screen.subscribe(this::arrange);
    widthProperty().subscribe(this::arrange);
    filter.fontProperty().subscribe(this::arrange);
  }

  /** Whether the screen is so low that the table needs what is not indispensable around it. */
  ReadOnlyBooleanProperty tight() {
    return tight.getReadOnlyProperty();
  }

  /** Shows only its icon on a tight screen. */
  private <B extends ButtonBase> B shrinking(B button) {
    Tips.say(button, button.getText());
    tight.subscribe(
        now -> button.setContentDisplay(now ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    return button;
  }

  private void arrange() {
    Set<RecordType> types = records.types().get().keySet();
    double em = filter.getFont().getSize();
    tight.set(screen.get() > 0 && screen.get() < TIGHT * em);
    boolean fit = screen.get() <= 0 || TypeMenu.chipsFit(types, getWidth(), screen.get(), em);
    Controls.shown(chips, fit && types.size() > 1);
    Controls.shown(typeMenu, !fit && types.size() > 1);
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
