package org.zonewright.ui.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The rows that are shown. Rows keep their places while the user edits, even where an edit changes
 * what they are ordered or filtered by; they fall into place when order or filter are set anew.
 */
final class RowList {

  private final ObservableList<RecordRow> shown = FXCollections.observableArrayList();

  ObservableList<RecordRow> shown() {
    return shown;
  }

  /** Shows exactly these. */
  void show(List<RecordRow> rows) {
    shown.setAll(rows);
  }

  /**
   * Shows these, keeping places as far as the same rows are shown.
   *
   * @param rows in the order in which they would be shown
   * @param all every row of the zone, for those that are only shown because they already were
   * @param renamed the key a row has now
   */
  void update(
      List<RecordRow> rows, List<RecordRow> all, Function<RowKey, Optional<RowKey>> renamed) {
    Map<RowKey, RecordRow> byKey = new HashMap<>();
    all.forEach(row -> byKey.put(row.key(), row));
    Map<RowKey, RecordRow> kept = new LinkedHashMap<>();
    for (RecordRow old : shown) {
      Optional<RowKey> key = renamed.apply(old.key());
      if (key.isEmpty()) {
        kept.put(old.key(), old);
      } else if (byKey.containsKey(key.get())) {
        kept.put(key.get(), byKey.get(key.get()));
      }
    }
    Set<RowKey> missing = new HashSet<>();
    rows.forEach(row -> missing.add(row.key()));
    missing.removeAll(kept.keySet());
    if (missing.isEmpty()) {
      replace(new ArrayList<>(kept.values()));
    } else {
      show(rows);
    }
  }

  private void replace(List<RecordRow> rows) {
    if (rows.size() != shown.size()) {
      shown.setAll(rows);
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).equals(shown.get(i))) {
        shown.set(i, rows.get(i));
      }
    }
  }

  /** Puts a row in the place of the one with its key. */
  void put(RecordRow row) {
    indexOf(row.key()).ifPresent(index -> shown.set(index, row));
  }

  /** Inserts a row. */
  void insert(int index, RecordRow row) {
    shown.add(Math.clamp(index, 0, shown.size()), row);
  }

  /** Takes a row away. */
  void remove(RowKey key) {
    indexOf(key).ifPresent(index -> shown.remove(index.intValue()));
  }

  /** Where a row is. */
  Optional<Integer> indexOf(RowKey key) {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).key().equals(key)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
