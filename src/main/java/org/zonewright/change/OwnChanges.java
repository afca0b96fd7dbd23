package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/**
 * What this run has changed so far, so that its later steps do not take its earlier ones for
 * somebody else's. Safe for many threads.
 */
final class OwnChanges {

  private record Done(Optional<ResourceRecord> before, Optional<ResourceRecord> after) {}

  private final Map<ZoneRef, List<Done>> done = new HashMap<>();

  /** Notes that a step was done. */
  synchronized void add(PlanStep step) {
    for (PlannedChange planned : step.changes()) {
      switch (planned.change()) {
        case Change.OfRecord(var zone, var before, var after) ->
            add(zone, new Done(before.map(ZoneRecord::data), after));
        case Change.ZoneCreation(var zone, var records, var _) ->
            records.forEach(r -> add(zone, new Done(Optional.empty(), Optional.of(r))));
        case Change.OfSoa _, Change.ZoneDeletion _, Change.OfReverse _ -> {}
      }
    }
  }

  private void add(ZoneRef zone, Done change) {
    done.computeIfAbsent(zone, _ -> new ArrayList<>()).add(change);
  }

  /** The base of a change as it is after what this run did. */
  synchronized List<ResourceRecord> advance(Change.OfRecord change, List<ResourceRecord> base) {
    Set<RecordSetKey> keys = BaseSets.keys(change);
    List<ResourceRecord> advanced = new ArrayList<>(base);
    for (Done own : done.getOrDefault(change.zone(), List.of())) {
      own.before().ifPresent(advanced::remove);
      own.after().filter(r -> keys.contains(r.recordSet())).ifPresent(advanced::add);
    }
    return advanced;
  }
}
