package org.zonewright.sandbox.ionos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Rows in the order they were made, found by position or id. */
final class Shelf<T extends Row> {
  private final List<T> rows = new ArrayList<>();
  private final Map<UUID, T> byId = new HashMap<>();
  private int leaving;

  List<T> rows() {
    return rows;
  }

  Optional<T> find(UUID id) {
    return Optional.ofNullable(byId.get(id));
  }

  void add(T row) {
    rows.add(row);
    byId.put(row.id(), row);
  }

  void remove(T row) {
    if (rows.remove(row)) {
      forget(row);
    }
  }

  void removeIf(Predicate<T> condition) {
    rows.removeIf(
        row -> {
          boolean out = condition.test(row);
          if (out) {
            forget(row);
          }
          return out;
        });
  }

  private void forget(T row) {
    byId.remove(row.id());
    if (row.leaving()) {
      leaving--;
    }
  }

  /** How many rows count against the quota: those being destroyed do not. */
  int inUse() {
    return rows.size() - leaving;
  }

  /** Lets a row go as {@code pace} says. */
  void dismiss(T row, Pace pace, long nowNanos) {
    if (!row.leaving()) {
      leaving++;
      row.enter(Row.State.DESTROYING, pace, nowNanos);
    }
  }

  /** Takes away the rows whose deletion has come to its end and returns them. */
  List<T> sweep(long nowNanos) {
    if (leaving == 0) {
      return List.of();
    }
    List<T> gone = rows.stream().filter(row -> row.gone(nowNanos)).toList();
    if (!gone.isEmpty()) {
      removeIf(row -> row.gone(nowNanos));
    }
    return gone;
  }
}
