package org.zonewright.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zonewright.model.ZoneRecord;

/**
 * What has to be written so that stored records become the ones just read. Records that are the
 * same but for their id (a provider may renumber them) are matched before those that have the same
 * id, so that each row keeps the record it holds wherever that is possible.
 *
 * @param added records without a row
 * @param changed rows and what they shall hold
 * @param removed rows whose record is gone
 */
record RecordDiff(List<ZoneRecord> added, List<Row> changed, List<Long> removed) {

  /**
   * A stored record.
   *
   * @param id the row
   * @param record what it holds
   */
  record Row(long id, ZoneRecord record) {}

  /** Compares. */
  static RecordDiff of(List<Row> stored, List<ZoneRecord> fresh) {
    if (stored.isEmpty()) {
      return new RecordDiff(fresh, List.of(), List.of());
    }
    List<Row> changed = new ArrayList<>();
    Rest rest = new Rest(stored, fresh).without(record -> record, new ArrayList<>());
    rest = rest.without(ZoneRecord::data, changed).without(ZoneRecord::id, changed);
    return new RecordDiff(rest.fresh(), changed, rest.stored().stream().map(Row::id).toList());
  }

  /** Number of rows to write. */
  int size() {
    return added.size() + changed.size() + removed.size();
  }

  /** What is not matched yet. */
  private record Rest(List<Row> stored, List<ZoneRecord> fresh) {

    /** Matches those with the same key, each row once, and notes the pairs in {@code matched}. */
    Rest without(Function<ZoneRecord, Object> key, List<Row> matched) {
      if (stored.isEmpty() || fresh.isEmpty()) {
        return this;
      }
      Map<Object, Deque<Row>> rows = HashMap.newHashMap(stored.size());
      for (Row row : stored) {
        rows.computeIfAbsent(key.apply(row.record()), _ -> new ArrayDeque<>(1)).add(row);
      }
      List<ZoneRecord> freshLeft = new ArrayList<>();
      for (ZoneRecord record : fresh) {
        Deque<Row> same = rows.get(key.apply(record));
        if (same == null || same.isEmpty()) {
          freshLeft.add(record);
        } else {
          matched.add(new Row(same.remove().id(), record));
        }
      }
      List<Row> storedLeft = new ArrayList<>();
      rows.values().forEach(storedLeft::addAll);
      return new Rest(storedLeft, freshLeft);
    }
  }
}
