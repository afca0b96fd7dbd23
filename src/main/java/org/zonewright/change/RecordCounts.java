package org.zonewright.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zonewright.model.ResourceRecord;

/** Records of which each is there once or several times; taking one away does not search. */
final class RecordCounts {

  private final Map<ResourceRecord, Integer> counts = new LinkedHashMap<>();

  RecordCounts(List<ResourceRecord> records) {
    records.forEach(this::add);
  }

  /** Those of {@code records} that {@code others} has not as often, in the order they came. */
  static List<ResourceRecord> without(List<ResourceRecord> records, List<ResourceRecord> others) {
    RecordCounts counts = new RecordCounts(others);
    return records.stream().filter(record -> !counts.remove(record)).toList();
  }

  void add(ResourceRecord record) {
    counts.merge(record, 1, Integer::sum);
  }

  boolean contains(ResourceRecord record) {
    return counts.containsKey(record);
  }

  /** Takes one away and tells whether it was there. */
  boolean remove(ResourceRecord record) {
    boolean there = counts.containsKey(record);
    counts.computeIfPresent(record, (_, count) -> count > 1 ? count - 1 : null);
    return there;
  }

  /** Each as often as it is there. */
  List<ResourceRecord> list() {
    List<ResourceRecord> all = new ArrayList<>();
    counts.forEach(
        (record, count) -> {
          for (int i = 0; i < count; i++) {
            all.add(record);
          }
        });
    return all;
  }
}
