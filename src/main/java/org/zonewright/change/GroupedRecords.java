package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;

/**
 * The records of a zone by record set, for looking up the sets of many changes: each look-up takes
 * as long as its sets are large, however large the zone is.
 */
final class GroupedRecords {

  private final Map<RecordSetKey, List<ResourceRecord>> sets = new HashMap<>();

  GroupedRecords(List<ResourceRecord> records) {
    for (ResourceRecord record : records) {
      sets.computeIfAbsent(record.recordSet(), _ -> new ArrayList<>()).add(record);
    }
  }

  /** The records of a set; none if there is no such set. */
  List<ResourceRecord> of(RecordSetKey key) {
    return List.copyOf(sets.getOrDefault(key, List.of()));
  }

  /** The sets that a change touches. */
  List<ResourceRecord> of(Change.OfRecord change) {
    return BaseSets.keys(change).stream().flatMap(key -> of(key).stream()).toList();
  }
}
