package org.zonewright.ui.records;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/**
 * The cell of the selected row that the keyboard is at, which the left and right keys move. JavaFX
 * knows such a cell only where cells are selected instead of rows, and loses it with every row.
 */
final class CellCursor {

  private static final String STYLE = "cursor-cell";

  private final TableView<RecordRow> table;
  private Optional<TableColumn<RecordRow, ?>> column = Optional.empty();

  /** A cursor that is nowhere until a key moves it. */
  CellCursor(TableView<RecordRow> table) {
    this.table = table;
    table.getFocusModel().focusedCellProperty().subscribe(this::follow);
  }

  private void follow(TablePosition<?, ?> focused) {
    if (focused == null || focused.getRow() < 0) {
      return;
    }
    cells().stream()
        .filter(each -> each.equals(focused.getTableColumn()))
        .findFirst()
        .ifPresentOrElse(
            this::mark,
            () ->
                column.filter(cells()::contains).ifPresent(kept -> focus(focused.getRow(), kept)));
  }

  /** The cells of a column take its style class over. */
  private void mark(TableColumn<RecordRow, ?> now) {
    column.ifPresent(before -> before.getStyleClass().remove(STYLE));
    now.getStyleClass().add(STYLE);
    column = Optional.of(now);
  }

  private List<TableColumn<RecordRow, ?>> cells() {
    return table.getVisibleLeafColumns().stream()
        .filter(each -> each.getUserData() instanceof RecordColumn)
        .<TableColumn<RecordRow, ?>>map(each -> each)
        .toList();
  }

  /** Moves it with the left and right keys; any other key is left alone. */
  void pressed(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    int row = table.getFocusModel().getFocusedIndex();
    boolean modified = event.isShortcutDown() || event.isShiftDown() || event.isAltDown();
    if (step != 0 && row >= 0 && !modified) {
      move(row, step);
      event.consume();
    }
  }

  private void move(int row, int step) {
    List<TableColumn<RecordRow, ?>> cells = cells();
    if (cells.isEmpty()) {
      return;
    }
    int from = column.map(cells::indexOf).orElse(-1);
    int to = from < 0 ? (step > 0 ? 0 : cells.size() - 1) : from + step;
    TableColumn<RecordRow, ?> there = cells.get(Math.clamp(to, 0, cells.size() - 1));
    focus(row, there);
    table.scrollToColumn(there);
  }

  private void focus(int row, TableColumn<RecordRow, ?> there) {
    table.getFocusModel().focus(row, there);
  }
}
