package org.zonewright.ui.reverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.zonewright.reverse.AddressRow;
import org.zonewright.ui.common.GrowingColumns;
import org.zonewright.ui.common.UiTools;

/** The table on the reverse matrix: it makes cells for what is seen only. */
final class ReverseTableView extends TableView<ReverseItem> {

  private static final double ROW_HEIGHT = 30;
  private static final double MARK_WIDTH = 30;
  private static final double LEAST = 104;
  private static final double ROOMY = 740;

  private final ReverseViewModel model;
  private final UiTools tools;
  private final MatrixCells cells;
  private ReverseItems items = new ReverseItems(List.of());
  private boolean showing;

  ReverseTableView(ReverseViewModel model, UiTools tools) {
    this.model = model;
    this.tools = tools;
    this.cells = new MatrixCells(model, tools);
    setId("reverse-table");
    setAccessibleText(tools.text("reverse.table.name"));
    getStyleClass().addAll("edge-to-edge", "dense", "record-table");
    setFixedCellSize(ROW_HEIGHT);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    setTableMenuButtonVisible(true);
    addColumns();
    widthProperty().map(width -> width.doubleValue() >= ROOMY).subscribe(this::spread);
    setSortPolicy(_ -> order());
    setRowFactory(_ -> new ReverseRowView(model.commands().edit()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<ReverseItem>) _ -> tellSelection());
    model.rows().visible().subscribe(this::showRows);
    model.selection().items().subscribe(_ -> choose());
  }

  private void addColumns() {
    TableColumn<ReverseItem, ReverseItem> mark = column(MatrixColumn.STATUS, MARK_WIDTH);
    mark.setMinWidth(MARK_WIDTH);
    mark.setMaxWidth(MARK_WIDTH);
    mark.setText("");
    mark.setReorderable(false);
    mark.getStyleClass().add("mark-cell");
    TableColumn<ReverseItem, ReverseItem> live = column(MatrixColumn.LIVE, 120);
    TableColumn<ReverseItem, ReverseItem> account = column(MatrixColumn.ACCOUNT, 110);
    getColumns()
        .setAll(
            List.<TableColumn<ReverseItem, ?>>of(
                mark,
                column(MatrixColumn.ADDRESS, 115),
                column(MatrixColumn.NAME, 210),
                column(MatrixColumn.FORWARD, 128),
                live,
                column(MatrixColumn.NAMES, 190),
                column(MatrixColumn.DESCRIPTION, 110),
                column(MatrixColumn.CHANGED, 100),
                account));
    GrowingColumns.in(this);
    model.rows().accounts().subscribe(accounts -> account.setVisible(accounts.size() > 1));
    live.setVisible(false);
    model
        .live()
        .done()
        .subscribe(
            _ -> {
              live.setVisible(live.isVisible() || model.live().isUsed());
              refresh();
            });
  }

  /** Where there is little room, what can be read below the table makes way. */
  private void spread(boolean roomy) {
    getColumns().stream()
        .filter(
            column ->
                column.getUserData() == MatrixColumn.DESCRIPTION
                    || column.getUserData() == MatrixColumn.CHANGED)
        .forEach(column -> column.setVisible(roomy));
  }

  private TableColumn<ReverseItem, ReverseItem> column(MatrixColumn id, double width) {
    TableColumn<ReverseItem, ReverseItem> column =
        new TableColumn<>(tools.text("reverse.column." + id.word()));
    column.setId("reverse-" + id.word());
    column.setUserData(id);
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, LEAST));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> new MatrixCell(cells.drawing(id)));
    return column;
  }

  /** The view model orders, off the window's thread. */
  private boolean order() {
    model
        .rows()
        .order()
        .set(
            getSortOrder().stream()
                .findFirst()
                .map(
                    column ->
                        new MatrixOrder(
                            Optional.of((MatrixColumn) column.getUserData()),
                            column.getSortType() == TableColumn.SortType.DESCENDING))
                .orElse(MatrixOrder.ADDRESSES));
    return true;
  }

  private void showRows(List<AddressRow> rows) {
    showing = true;
    items = new ReverseItems(rows);
    setItems(FXCollections.observableList(items));
    showing = false;
    choose();
  }

  private void tellSelection() {
    if (!showing) {
      showing = true;
      List<ReverseItem> selected = new ArrayList<>(getSelectionModel().getSelectedItems());
      selected.removeIf(Objects::isNull);
      ReverseItem lead = getSelectionModel().getSelectedItem();
      if (lead != null && selected.remove(lead)) {
        selected.add(lead);
      }
      model.selection().items().set(List.copyOf(selected));
      showing = false;
    }
  }

  /** Selects what the view model has selected, as far as it is shown. */
  private void choose() {
    if (showing) {
      return;
    }
    showing = true;
    int[] positions = items.positions(model.selection().items().get());
    getSelectionModel().clearSelection();
    if (positions.length > 0) {
      getSelectionModel().selectIndices(positions[0], positions);
    }
    showing = false;
  }

  /** Brings the selected row into sight. */
  void revealSelected() {
    int index = getSelectionModel().getSelectedIndex();
    if (index >= 0) {
      scrollTo(Math.max(0, index - 2));
      getFocusModel().focus(index);
    }
  }

  private void onKey(KeyEvent event) {
    if (event.isShortcutDown() || event.isShiftDown() || event.isAltDown()) {
      return; // keys with modifiers belong to the menu
    }
    switch (event.getCode()) {
      case ENTER, F2 -> model.commands().edit().execute();
      case DELETE -> model.commands().delete().execute();
      case INSERT -> model.commands().create().execute();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
