package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.JournalChange;
import org.zonewright.store.JournalStep;

/**
 * What was sent and may have been done although the journal does not say so, because the program
 * was killed or no answer came. Where it is there now, it is our own doing and nobody else's.
 */
final class SentChanges {

  /**
   * A change of a record that was sent.
   *
   * @param change what was to be done
   * @param draft the draft it came from
   */
  record Sent(Change.OfRecord change, OptionalLong draft) {

    /** Whether it is seen to be done. */
    boolean isIn(Function<RecordSetKey, List<ResourceRecord>> live) {
      Optional<ResourceRecord> before = change.before().map(ZoneRecord::data);
      return before.filter(r -> live.apply(r.recordSet()).contains(r)).isEmpty()
          && change.after().stream().allMatch(r -> live.apply(r.recordSet()).contains(r));
    }
  }

  private final Map<ZoneRef, List<Sent>> records = new HashMap<>();
  private final List<Change.OfSoa> soas = new ArrayList<>();

  /**
   * Made of journalled steps.
   *
   * @param uncertain the latest last
   */
  SentChanges(List<JournalStep> uncertain) {
    for (JournalStep step : uncertain) {
      step.entries().forEach(this::add);
    }
  }

  private void add(JournalChange entry) {
    switch (entry.change()) {
      case Change.OfRecord c -> add(c, entry.draftId());
      case Change.OfSoa c -> soas.add(c);
      case Change.ZoneCreation(var zone, var made, var _) ->
          made.forEach(
              r ->
                  add(
                      new Change.OfRecord(zone, Optional.empty(), Optional.of(r)),
                      OptionalLong.empty()));
      case Change.ZoneDeletion _, Change.OfReverse _ -> {}
    }
  }

  private void add(Change.OfRecord change, OptionalLong draft) {
    records.computeIfAbsent(change.zone(), _ -> new ArrayList<>()).add(new Sent(change, draft));
  }

  /**
   * What of it a zone shows.
   *
   * @param live tells the zone's record sets
   */
  DoneChanges doneIn(ZoneRef zone, Function<RecordSetKey, List<ResourceRecord>> live) {
    return new DoneChanges(
        records.getOrDefault(zone, List.of()).stream().filter(sent -> sent.isIn(live)).toList());
  }

  /** Whether a zone's start of authority is what we sent; the serial is raised by every save. */
  boolean isOurs(ZoneRef zone, Soa live) {
    return soas.stream()
        .anyMatch(
            sent ->
                sent.zone().equals(zone) && sent.after().withSerial(live.serial()).equals(live));
  }
}
