package org.zonewright.ui.records;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.zonewright.dns.RecordField;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.GrowingColumns;
import org.zonewright.ui.common.UiSettings;
import org.zonewright.ui.common.UiTools;

/** The table of records. */
final class RecordTable extends TableView<RecordRow> {

  /** Height of a row with texts of the usual size. */
  static final double ROW_HEIGHT = 30;

  /** Rows above the one that is brought into sight. */
  private static final int CONTEXT = 4;

  private static final double CONTENT_AT_LEAST = 180;

  private final RecordsViewModel records;
  private final CellTexts texts;
  private final RecordEditor editor;
  private final CellCursor cursor;
  private final TableColumn<RecordRow, RecordRow> name;
  private final TableColumn<RecordRow, RecordRow> content;
  private final TableColumn<RecordRow, RecordRow> enabled;

  RecordTable(RecordsViewModel records, FormDialogs forms, UiSettings settings, UiTools tools) {
    this.records = records;
    this.texts = new CellTexts(tools);
    this.editor = new RecordEditor(records, this, texts, forms, tools);
    setId("records");
    setAccessibleText(tools.text("ui.records.table"));
    setEditable(true);
    setFixedCellSize(ROW_HEIGHT);
    setTableMenuButtonVisible(true);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    getStyleClass().addAll("record-table", "edge-to-edge");
    name = edited(RecordColumn.NAME, RecordField.NAME, tools.text("ui.records.name"), 150);
    TableColumn<RecordRow, RecordRow> type =
        edited(RecordColumn.TYPE, RecordField.TYPE, tools.text("ui.records.type"), 112);
    TableColumn<RecordRow, RecordRow> ttl =
        edited(RecordColumn.TTL, RecordField.TTL, tools.text("ui.records.ttl"), 72);
    TableColumn<RecordRow, RecordRow> priority =
        edited(RecordColumn.PRIORITY, RecordField.PRIORITY, tools.text("ui.records.priority"), 58);
    content =
        edited(RecordColumn.CONTENT, RecordField.CONTENT, tools.text("ui.records.content"), 430);
    enabled = column(RecordColumn.ENABLED, tools.text("ui.records.enabled"), 90);
    enabled.setCellFactory(_ -> new EnabledCell(records, tools));
    TableColumn<RecordRow, RecordRow> status =
        column(RecordColumn.STATUS, tools.text("ui.records.status"), 124);
    status.setCellFactory(_ -> new StatusCell(texts));
    getColumns()
        .setAll(
            List.<TableColumn<RecordRow, ?>>of(
                mark(), name, type, ttl, priority, content, enabled, status));
    GrowingColumns.in(this);
    fixed(type);
    fixed(ttl);
    fixed(priority);
    fixed(enabled);
    content.setMinWidth(CONTENT_AT_LEAST);
    setColumnResizePolicy(new WidestColumn(content));
    new ColumnLayout(this, settings).restore();
    setRowFactory(_ -> new MarkedRow());
    Label nothing = new Label(tools.text("ui.records.noMatch"));
    nothing.getStyleClass().add("text-muted");
    setPlaceholder(nothing);
    KeptSelection.in(this, records.rows());
    setSortPolicy(_ -> order());
    followSelection();
    // while the next zone is read, the columns stay: making them anew takes longer than a frame
    records.view().subscribe(view -> view.ifPresent(this::show));
    records.revealed().subscribe(key -> key.ifPresent(this::reveal));
    this.cursor = new CellCursor(this);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Edits a cell of a row that was just begun. */
  void editFirst(RecordRow row) {
    int index = getItems().indexOf(row);
    if (index >= 0) {
      getSelectionModel().clearAndSelect(index, name);
      bringIntoSight(index);
      requestFocus();
      layout();
      edit(index, name);
    }
  }

  /** With some rows above it, but never so many that it would be below the edge. */
  private void bringIntoSight(int index) {
    int rows = (int) (getHeight() / getFixedCellSize()) - 2;
    scrollTo(Math.max(0, index - Math.clamp(rows / 2, 0, CONTEXT)));
  }

  /** Edits the focused cell, or the content where none is. */
  void editFocused() {
    int index = getSelectionModel().getSelectedIndex();
    if (index >= 0) {
      int focused = getFocusModel().getFocusedCell().getColumn();
      TableColumn<RecordRow, ?> column = focused < 0 ? content : getVisibleLeafColumn(focused);
      boolean editable =
          column != null
              && column.getUserData() instanceof RecordColumn id
              && editor.canEdit(getItems().get(index), id);
      TableColumn<RecordRow, ?> edited = editable ? column : content;
      if (!isMade(index, edited)) {
        // a cell that is not in sight is not there to be edited
        scrollToColumn(edited);
        layout();
      }
      edit(index, edited);
    }
  }

  /** All of what is typed is to be seen, also where the table is wider than its place. */
  @Override
  public void edit(int row, @Nullable TableColumn<RecordRow, ?> column) {
    if (row >= 0 && column != null) {
      scrollToColumn(column);
    }
    super.edit(row, column);
  }

  private boolean isMade(int index, TableColumn<RecordRow, ?> column) {
    return lookupAll(".record-cell").stream()
        .anyMatch(
            node ->
                node instanceof RecordCell cell
                    && cell.getIndex() == index
                    && column.equals(cell.getTableColumn()));
  }

  /** Takes over what is typed in a cell; the cell stays open if that cannot be understood. */
  void settle() {
    editor.settle();
  }

  private TableColumn<RecordRow, RecordRow> column(RecordColumn id, String title, double width) {
    TableColumn<RecordRow, RecordRow> column = new TableColumn<>(title);
    column.setId(id.name());
    column.setUserData(id);
    column.setPrefWidth(width);
    column.setMinWidth(
        switch (id) {
          case NAME -> 90;
          case TYPE, ENABLED -> 76;
          case TTL -> 60;
          case PRIORITY -> 52;
          case CONTENT -> 110;
          case STATUS -> 70;
        });
    column.setReorderable(true);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    return column;
  }

  private TableColumn<RecordRow, RecordRow> edited(
      RecordColumn id, RecordField ruled, String title, double width) {
    TableColumn<RecordRow, RecordRow> column = column(id, title, width);
    column.setCellFactory(_ -> new RecordCell(id, ruled, texts, editor));
    return column;
  }

  private static void fixed(TableColumn<RecordRow, RecordRow> column) {
    column.setMaxWidth(140);
  }

  private TableColumn<RecordRow, RecordRow> mark() {
    TableColumn<RecordRow, RecordRow> column = new TableColumn<>();
    column.setId("MARK");
    column.setText(" ");
    column.setSortable(false);
    column.setReorderable(false);
    column.setResizable(false);
    column.setPrefWidth(28);
    column.setMinWidth(28);
    column.setMaxWidth(28);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(_ -> new MarkCell(texts));
    return column;
  }

  /** The view model orders: it does so off the window's thread where there is much. */
  private boolean order() {
    records
        .order()
        .set(
            getSortOrder().stream()
                .filter(column -> column.getUserData() instanceof RecordColumn)
                .findFirst()
                .map(
                    column ->
                        new RowOrder(
                            Optional.of((RecordColumn) column.getUserData()),
                            column.getSortType() == TableColumn.SortType.DESCENDING))
                .orElse(RowOrder.ZONE));
    return true;
  }

  private void followSelection() {
    getSelectionModel()
        .getSelectedItems()
        .addListener(
            (ListChangeListener<RecordRow>)
                _ ->
                    records
                        .selection()
                        .setAll(
                            getSelectionModel().getSelectedItems().stream()
                                .filter(row -> row != null)
                                .toList()));
  }

  private void show(ZoneView view) {
    boolean switchable = view.capabilities().enabledSwitch();
    if (switchable != getColumns().contains(enabled)) {
      if (switchable) {
        getColumns().add(getColumns().size() - 1, enabled);
      } else {
        getColumns().remove(enabled);
      }
    }
  }

  private void reveal(RowKey key) {
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i).key().equals(key)) {
        getSelectionModel().clearAndSelect(i);
        bringIntoSight(i);
        requestFocus();
        return;
      }
    }
  }

  private void pressed(KeyEvent event) {
    boolean editsNow = getEditingCell() != null;
    // the table's own F2 edits nothing while no cell of the row has the focus
    boolean edits = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2;
    if (!editsNow && edits && !event.isShortcutDown()) {
      editFocused();
      event.consume();
    } else if (!editsNow) {
      cursor.pressed(event);
    }
  }

  /** The mark + ~ - before a row. */
  private static final class MarkCell extends TableCell<RecordRow, RecordRow> {

    private final CellTexts texts;

    MarkCell(CellTexts texts) {
      this.texts = texts;
      getStyleClass().add("mark-cell");
    }

    @Override
    protected void updateItem(RecordRow row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setText(null);
        setAccessibleText(null);
        return;
      }
      setText(
          switch (row.status()) {
            case UNCHANGED -> "";
            case ADDED -> "+";
            case CHANGED -> "~";
            case REMOVED -> "\u2212";
          });
      setAccessibleText(texts.status(row));
    }
  }
}
