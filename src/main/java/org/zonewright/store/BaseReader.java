package org.zonewright.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.ResourceRecord;

/**
 * The record sets that changes of records were begun on. Changes that share a base get the very
 * same list, so that thousands of them in a set of thousands of records take no more room than the
 * set.
 */
final class BaseReader {

  /** For those who do not ask. */
  static final BaseReader NONE = new BaseReader(Map.of(), Map.of());

  private final Map<Long, List<ResourceRecord>> sets;
  private final Map<Long, List<Long>> ofChanges;
  private final Map<List<Long>, List<ResourceRecord>> joined = new HashMap<>();

  private BaseReader(Map<Long, List<ResourceRecord>> sets, Map<Long, List<Long>> ofChanges) {
    this.sets = sets;
    this.ofChanges = ofChanges;
  }

  /** Reads the bases of the changes whose ids {@code ids} (a query with one column) gives. */
  static BaseReader read(Session session, String ids, @Nullable Object... values)
      throws SQLException {
    Map<Long, List<Long>> ofChanges = new HashMap<>();
    session.each(
        "SELECT change, base FROM change_base WHERE change IN ("
            + ids
            + ") ORDER BY change, position",
        row ->
            ofChanges.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>()).add(row.getLong(2)),
        values);
    Map<Long, List<ResourceRecord>> sets = new HashMap<>();
    session.each(
        "SELECT base, "
            + RecordRows.DATA
            + " FROM base_record WHERE base IN (SELECT base FROM change_base WHERE change IN ("
            + ids
            + ")) ORDER BY base, id",
        row ->
            sets.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                .add(RecordRows.data(row, 2)),
        values);
    return new BaseReader(sets, ofChanges);
  }

  /** What a change was begun on; empty if it is none of a record. */
  Optional<List<ResourceRecord>> of(long change) {
    return Optional.ofNullable(ofChanges.get(change)).map(this::of);
  }

  private List<ResourceRecord> of(List<Long> bases) {
    // an empty set is no part of the list
    List<Long> filled = bases.stream().filter(sets::containsKey).toList();
    // a copy that nobody who keeps it copies again
    return joined.computeIfAbsent(
        filled, _ -> List.copyOf(filled.stream().flatMap(base -> sets(base).stream()).toList()));
  }

  private List<ResourceRecord> sets(long base) {
    return sets.getOrDefault(base, List.of());
  }
}
