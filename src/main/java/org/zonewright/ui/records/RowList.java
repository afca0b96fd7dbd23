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
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.UiTools;

/**
 * The rows that are shown. Rows keep their places while the user edits, even where an edit changes
 * what they are ordered or filtered by; they fall into place when order or filter are set anew.
 */
final class RowList {

  /** Filtering and ordering fewer rows than this takes less time than a frame. */
  private static final int AT_ONCE = 3_000;

  /** More rows than these are replaced in one go. */
  private static final int FEW = 20;

  private final UiTools tools;
  private final Latest arranging;
  private final ObservableList<RecordRow> shown = FXCollections.observableArrayList();
  private final ObjectProperty<RowFilter> filter = new SimpleObjectProperty<>(RowFilter.ALL);
  private final ObjectProperty<RowOrder> order = new SimpleObjectProperty<>(RowOrder.ZONE);
  private List<RecordRow> all = List.of();

  RowList(UiTools tools) {
    this.tools = tools;
    this.arranging = new Latest(tools.background());
    filter.addListener((_, _, _) -> arrange());
    order.addListener((_, _, _) -> arrange());
  }

  ObservableList<RecordRow> shown() {
    return shown;
  }

  ObjectProperty<RowFilter> filter() {
    return filter;
  }

  ObjectProperty<RowOrder> order() {
    return order;
  }

  /** Every row, shown or not. */
  List<RecordRow> all() {
    return all;
  }

  /** Shows these as filtered and ordered, wherever those before them were. */
  void reset(List<RecordRow> rows) {
    all = List.copyOf(rows);
    show(order.get().apply(filter.get().apply(all)));
  }

  /**
   * Shows these as filtered and ordered, keeping places as far as the same rows are shown.
   *
   * @param renamed the key a row has now
   */
  void update(List<RecordRow> rows, Function<RowKey, Optional<RowKey>> renamed) {
    all = List.copyOf(rows);
    keepPlaces(order.get().apply(filter.get().apply(all)), renamed);
  }

  private void show(List<RecordRow> rows) {
    shown.setAll(rows);
  }

  private void arrange() {
    List<RecordRow> from = all;
    RowFilter by = filter.get();
    RowOrder in = order.get();
    if (from.size() < AT_ONCE) {
      arranging.cancel();
      show(in.apply(by.apply(from)));
    } else {
      arranging.call(() -> in.apply(by.apply(from)), this::show, tools::fail);
    }
  }

  private void keepPlaces(List<RecordRow> rows, Function<RowKey, Optional<RowKey>> renamed) {
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
    int[] other =
        rows.size() == shown.size()
            ? IntStream.range(0, rows.size())
                .filter(i -> !rows.get(i).equals(shown.get(i)))
                .toArray()
            : new int[0];
    // whoever looks on is told of each
    if (rows.size() != shown.size() || other.length > FEW) {
      shown.setAll(rows);
      return;
    }
    for (int i : other) {
      shown.set(i, rows.get(i));
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
