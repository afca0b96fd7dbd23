package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private record Place(ZoneRef zone, RecordSetKey set) {}

  private record Done(ResourceRecord record, boolean added) {}

  private final Map<Place, List<Done>> done = new HashMap<>();
  private final SentChanges sent;

  /** For a run before which nothing was tried. */
  OwnChanges() {
    this(new SentChanges(List.of()));
  }

  /**
   * For a run.
   *
   * @param sent what earlier attempts may have done
   */
  OwnChanges(SentChanges sent) {
    this.sent = sent;
  }

  /** What earlier attempts may have done. */
  SentChanges sent() {
    return sent;
  }

  /** Notes that a step was done. */
  synchronized void add(PlanStep step) {
    for (PlannedChange planned : step.changes()) {
      switch (planned.change()) {
        case Change.OfRecord(var zone, var before, var after) -> {
          before.map(ZoneRecord::data).ifPresent(record -> add(zone, new Done(record, false)));
          after.ifPresent(record -> add(zone, new Done(record, true)));
        }
        case Change.ZoneCreation(var zone, var records, var _) ->
            records.forEach(record -> add(zone, new Done(record, true)));
        case Change.OfSoa _, Change.ZoneDeletion _, Change.OfReverse _ -> {}
      }
    }
  }

  private void add(ZoneRef zone, Done change) {
    Place place = new Place(zone, change.record().recordSet());
    done.computeIfAbsent(place, _ -> new ArrayList<>()).add(change);
  }

  /** A record set as it is after what this run did to it. */
  synchronized List<ResourceRecord> advance(
      ZoneRef zone, RecordSetKey set, List<ResourceRecord> base) {
    List<Done> changes = done.getOrDefault(new Place(zone, set), List.of());
    if (changes.isEmpty()) {
      return base;
    }
    RecordCounts advanced = new RecordCounts(base);
    for (Done own : changes) {
      if (!own.added()) {
        advanced.remove(own.record());
      } else if (!advanced.contains(own.record())) {
        // else it was begun on a base that has it already
        advanced.add(own.record());
      }
    }
    return advanced.list();
  }

  /** The base of a change as it is after what this run did. */
  List<ResourceRecord> advance(Change.OfRecord change, List<ResourceRecord> base) {
    List<ResourceRecord> advanced = base;
    for (RecordSetKey set : BaseSets.keys(change)) {
      advanced = advance(change.zone(), set, advanced);
    }
    return advanced;
  }
}
