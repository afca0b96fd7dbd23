package org.zonewright.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;

/** The record sets that a change of a record touches, as they were when it was begun. */
final class BaseSets {

  private BaseSets() {}

  /** The sets that a change touches: of the name and type before and after. */
  static Set<RecordSetKey> keys(Change.OfRecord change) {
    Set<RecordSetKey> keys = new LinkedHashSet<>();
    change.before().map(ZoneRecord::data).map(ResourceRecord::recordSet).ifPresent(keys::add);
    change.after().map(ResourceRecord::recordSet).ifPresent(keys::add);
    return keys;
  }

  /** Whether both hold the same records, in any order. */
  static boolean same(List<ResourceRecord> one, List<ResourceRecord> other) {
    return sorted(one).equals(sorted(other));
  }

  /** In DNS order. */
  static List<ResourceRecord> sorted(List<ResourceRecord> records) {
    return records.stream().sorted(ResourceRecord.ORDER).toList();
  }

  /** Those sets as they are in {@code zone}. */
  static List<ResourceRecord> of(Change.OfRecord change, List<ResourceRecord> zone) {
    Set<RecordSetKey> keys = keys(change);
    boolean all = zone.stream().allMatch(record -> keys.contains(record.recordSet()));
    // the very same list, which many changes of a large set share
    return all ? zone : zone.stream().filter(record -> keys.contains(record.recordSet())).toList();
  }
}
