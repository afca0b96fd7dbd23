package org.zonewright.ui.reverse;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.zonewright.change.RowStatus;
import org.zonewright.ui.common.UiTools;

/** The table of reverse records. */
final class ReverseTableView extends TableView<ReverseItem> {

  private final ReverseViewModel model;
  private final UiTools tools;
  private final ForwardWords words;
  private final DateTimeFormatter day;

  ReverseTableView(ReverseViewModel model, UiTools tools) {
    this.model = model;
    this.tools = tools;
    this.words = new ForwardWords(tools.texts().messages());
    this.day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(tools.texts().messages().locale());
    setId("reverse-table");
    setAccessibleText(tools.text("reverse.table.name"));
    getStyleClass().addAll("edge-to-edge", "dense", "record-table");
    SortedList<ReverseItem> sorted = new SortedList<>(model.rows().visible());
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    setTableMenuButtonVisible(true);
    addColumns();
    setRowFactory(_ -> new ReverseRowView(model.edit()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(item -> model.selected().set(Optional.ofNullable(item)));
    model.selected().subscribe(item -> item.ifPresent(this::choose));
  }

  private void addColumns() {
    TableColumn<ReverseItem, ReverseItem> mark =
        column("status", 34, Comparator.comparing(ReverseItem::status), this::drawStatus);
    mark.setMinWidth(34);
    mark.setMaxWidth(34);
    mark.setText("");
    mark.getStyleClass().add("mark-cell");
    getColumns().add(mark);
    getColumns()
        .add(column("address", 120, Comparator.comparing(ReverseItem::ip), this::drawAddress));
    getColumns().add(column("name", 250, Comparator.comparing(ReverseItem::name), this::drawName));
    TableColumn<ReverseItem, ReverseItem> forward =
        column("forward", 130, Comparator.comparing(ReverseItem::forward), this::drawForward);
    forward.setMinWidth(125);
    getColumns().add(forward);
    getColumns().add(text("zone", 160, ReverseItem::zoneText));
    getColumns().add(text("description", 140, ReverseItem::description));
    getColumns()
        .add(
            column(
                "changed",
                105,
                Comparator.comparing(item -> item.changed().orElse(Instant.MIN)),
                this::drawChanged));
    TableColumn<ReverseItem, ReverseItem> account = text("account", 120, ReverseItem::accountName);
    getColumns().add(account);
    model.rows().accounts().subscribe(() -> account.setVisible(model.rows().accounts().size() > 1));
  }

  private TableColumn<ReverseItem, ReverseItem> text(
      String key, double width, Function<ReverseItem, String> value) {
    return column(
        key,
        width,
        Comparator.comparing(item -> value.apply(item).toLowerCase(Locale.ROOT)),
        (item, cell) -> cell.setText(value.apply(item)));
  }

  private TableColumn<ReverseItem, ReverseItem> column(
      String key,
      double width,
      Comparator<ReverseItem> order,
      BiConsumer<ReverseItem, ReverseCell> drawing) {
    TableColumn<ReverseItem, ReverseItem> column =
        new TableColumn<>(tools.text("reverse.column." + key));
    column.setId("reverse-" + key);
    column.setPrefWidth(width);
    column.setMinWidth(80);
    column.setComparator(order);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> new ReverseCell(drawing));
    return column;
  }

  private void drawStatus(ReverseItem item, ReverseCell cell) {
    cell.setText(
        switch (item.status()) {
          case UNCHANGED -> "";
          case ADDED -> "+";
          case CHANGED -> "~";
          case REMOVED -> "-";
        });
    if (item.status() != RowStatus.UNCHANGED) {
      String word = tools.text("reverse.status." + item.status().name().toLowerCase(Locale.ROOT));
      cell.setAccessibleText(word);
      cell.setTooltip(new Tooltip(word));
    }
  }

  private void drawAddress(ReverseItem item, ReverseCell cell) {
    cell.setText(item.ip().toString());
  }

  private void drawName(ReverseItem item, ReverseCell cell) {
    String before = item.oldNameText().map(old -> "  " + tools.text("reverse.was", old)).orElse("");
    cell.setText(item.nameText() + before);
    if (!item.nameText().equals(item.name().text())) {
      cell.setTooltip(new Tooltip(item.name().text()));
    }
  }

  private void drawForward(ReverseItem item, ReverseCell cell) {
    String word = words.word(item.forward());
    cell.setText(item.forwardDrafted() ? tools.text("reverse.forward.drafted", word) : word);
    cell.setGraphic(ForwardMark.icon(item.forward()));
    cell.setTooltip(new Tooltip(words.sentence(item.row().shown(), item.row().forward())));
  }

  private void drawChanged(ReverseItem item, ReverseCell cell) {
    item.changed()
        .ifPresent(
            at -> {
              cell.setText(day.format(at.atZone(ZoneId.systemDefault())));
              cell.setTooltip(new Tooltip(tools.times().point(at)));
            });
  }

  /** Brings the selected row into sight. */
  void revealSelected() {
    int index = getSelectionModel().getSelectedIndex();
    if (index >= 0) {
      scrollTo(Math.max(0, index - 1));
    }
  }

  private void choose(ReverseItem item) {
    if (!item.equals(getSelectionModel().getSelectedItem())) {
      getSelectionModel().select(item);
    }
  }

  private void onKey(KeyEvent event) {
    if (event.isShortcutDown() || event.isShiftDown() || event.isAltDown()) {
      return; // keys with modifiers belong to the menu
    }
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
      model.edit().execute();
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      model.delete().execute();
      event.consume();
    } else if (event.getCode() == KeyCode.INSERT) {
      model.create().execute();
      event.consume();
    }
  }
}
