package org.zonewright.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.zonewright.model.ElsewhereChange;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;

/** Compares records set by set. */
final class RecordSets {

  private RecordSets() {}

  /** The record sets that differ, in DNS order. */
  static List<ElsewhereChange> differing(
      ZoneRef zone, List<ResourceRecord> before, List<ResourceRecord> after) {
    Map<ResourceRecord, Integer> balance = new LinkedHashMap<>();
    before.forEach(record -> balance.merge(record, -1, Integer::sum));
    after.forEach(record -> balance.merge(record, 1, Integer::sum));
    SequencedMap<RecordSetKey, Sides> sets = new TreeMap<>();
    balance.forEach(
        (record, count) -> {
          if (count != 0) {
            sets.computeIfAbsent(record.recordSet(), _ -> new Sides());
          }
        });
    if (sets.isEmpty()) {
      return List.of();
    }
    before.stream()
        .filter(r -> sets.containsKey(r.recordSet()))
        .forEach(r -> side(sets, r).before.add(r));
    after.stream()
        .filter(r -> sets.containsKey(r.recordSet()))
        .forEach(r -> side(sets, r).after.add(r));
    List<ElsewhereChange> changes = new ArrayList<>();
    sets.forEach((key, sides) -> changes.add(sides.change(zone, key)));
    return changes;
  }

  private static Sides side(Map<RecordSetKey, Sides> sets, ResourceRecord record) {
    return sets.computeIfAbsent(record.recordSet(), _ -> new Sides());
  }

  /** Whether both hold the same records, in any order. */
  static boolean same(List<ResourceRecord> one, List<ResourceRecord> other) {
    return sorted(one).equals(sorted(other));
  }

  private static List<ResourceRecord> sorted(List<ResourceRecord> records) {
    return records.stream().sorted(ResourceRecord.ORDER).toList();
  }

  private static final class Sides {
    private final List<ResourceRecord> before = new ArrayList<>();
    private final List<ResourceRecord> after = new ArrayList<>();

    ElsewhereChange change(ZoneRef zone, RecordSetKey key) {
      return new ElsewhereChange(zone, key, sorted(before), sorted(after));
    }
  }
}
