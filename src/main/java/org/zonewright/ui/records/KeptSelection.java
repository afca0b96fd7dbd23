package org.zonewright.ui.records;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;

/**
 * Keeps rows selected, and the focus where it is, while rows are replaced by what became of them.
 * JavaFX selects none then, and whoever works with the keyboard would begin at the top again after
 * every edit.
 */
final class KeptSelection {

  private static final Place NOWHERE = new Place(List.of(), -1);

  private final TableView<RecordRow> table;
  private final ObservableList<RecordRow> rows;
  private Place place = NOWHERE;
  // of the rows before a change: when it is told of, the table sees the new ones already
  private List<RowKey> keys;

  /** The rows that are selected, and the one that the keyboard is at. */
  private record Place(List<RowKey> selected, int row) {}

  private KeptSelection(TableView<RecordRow> table, ObservableList<RecordRow> rows) {
    this.table = table;
    this.rows = rows;
    this.keys = keysOf(rows);
  }

  /** Gives a table its rows. */
  static void in(TableView<RecordRow> table, ObservableList<RecordRow> rows) {
    KeptSelection kept = new KeptSelection(table, rows);
    // listeners are told in their order: one of ours before the table's own, and one after
    rows.addListener((ListChangeListener<RecordRow>) _ -> kept.remember());
    table.setItems(rows);
    rows.addListener((ListChangeListener<RecordRow>) _ -> kept.restore());
  }

  private void remember() {
    place = new Place(selected(), table.getFocusModel().getFocusedIndex());
  }

  private List<RowKey> selected() {
    return table.getSelectionModel().getSelectedIndices().stream()
        .filter(index -> index >= 0 && index < keys.size())
        .map(keys::get)
        .toList();
  }

  private static List<RowKey> keysOf(List<RecordRow> rows) {
    return rows.stream().map(RecordRow::key).toList();
  }

  private void restore() {
    int sizeBefore = keys.size();
    keys = keysOf(rows);
    int size = keys.size();
    if (!place.selected().isEmpty() && !rows.isEmpty() && !selected().equals(place.selected())) {
      int[] there = indexes(place.selected());
      if (there.length > 0) {
        select(there);
      } else if (size == sizeBefore && place.selected().getFirst() instanceof RowKey.Fresh) {
        // what was begun has become a draft
        select(new int[] {place.row()});
      } else {
        table.getFocusModel().focus(Math.clamp(place.row(), 0, size - 1));
      }
    }
    place = NOWHERE;
  }

  private int[] indexes(List<RowKey> wanted) {
    Map<RowKey, Integer> indexes = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      indexes.put(keys.get(i), i);
    }
    return wanted.stream()
        .map(indexes::get)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void select(int[] there) {
    int first = there[0];
    table.getSelectionModel().clearSelection();
    table.getSelectionModel().selectIndices(first, there);
    boolean kept = Arrays.stream(there).anyMatch(index -> index == place.row());
    table.getFocusModel().focus(kept ? place.row() : first);
  }
}
