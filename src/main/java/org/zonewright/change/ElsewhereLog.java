package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zonewright.model.Change;
import org.zonewright.model.ElsewhereChange;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.RecordType;
import org.zonewright.model.ZoneRef;

/**
 * What others have changed meanwhile in the zones of a plan, in record sets that the plan does not
 * touch. Safe for many threads.
 */
final class ElsewhereLog {

  private record Place(ZoneRef zone, RecordSetKey key) {}

  private final Set<Place> touched = new HashSet<>();
  private final Map<Place, ElsewhereChange> changes = new LinkedHashMap<>();

  ElsewhereLog(List<PlanStep> steps) {
    for (PlanStep step : steps) {
      for (PlannedChange planned : step.changes()) {
        switch (planned.change()) {
          case Change.OfRecord c ->
              BaseSets.keys(c).forEach(key -> touched.add(new Place(c.zone(), key)));
          case Change.OfSoa c ->
              touched.add(new Place(c.zone(), new RecordSetKey(c.zone().name(), RecordType.SOA)));
          case Change.ZoneCreation _, Change.ZoneDeletion _, Change.OfReverse _ -> {}
        }
      }
    }
  }

  /** Notes what was found when a zone was read. */
  synchronized void add(List<ElsewhereChange> found) {
    for (ElsewhereChange change : found) {
      Place place = new Place(change.zone(), change.key());
      if (!touched.contains(place)) {
        changes.merge(place, change, ElsewhereLog::joined);
      }
    }
  }

  private static ElsewhereChange joined(ElsewhereChange first, ElsewhereChange second) {
    return new ElsewhereChange(first.zone(), first.key(), first.before(), second.after());
  }

  /** All that was found. */
  synchronized List<ElsewhereChange> all() {
    return new ArrayList<>(changes.values());
  }
}
