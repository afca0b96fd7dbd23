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
  private int size;

  /** The rows that are selected, and the one that the keyboard is at. */
  private record Place(List<RowKey> selected, int row) {}

  private KeptSelection(TableView<RecordRow> table, ObservableList<RecordRow> rows) {
    this.table = table;
    this.rows = rows;
    this.size = rows.size();
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
    return table.getSelectionModel().getSelectedItems().stream()
        .filter(Objects::nonNull)
        .map(RecordRow::key)
        .toList();
  }

  private void restore() {
    int sizeBefore = size;
    size = rows.size();
    if (!place.selected().isEmpty() && !rows.isEmpty() && !selected().equals(place.selected())) {
      int[] there = indexes(place.selected());
      if (there.length > 0) {
        select(there);
      } else if (size == sizeBefore && place.row() >= 0) {
        // what was begun has become a draft
        select(new int[] {place.row()});
      } else {
        table.getFocusModel().focus(Math.clamp(place.row(), 0, size - 1));
      }
    }
    place = NOWHERE;
  }

  private int[] indexes(List<RowKey> keys) {
    Map<RowKey, Integer> indexes = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      indexes.put(rows.get(i).key(), i);
    }
    return keys.stream()
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
