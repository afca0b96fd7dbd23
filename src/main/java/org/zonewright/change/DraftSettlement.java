package org.zonewright.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.Database;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.DraftStore;
import org.zonewright.store.UndoLog;

/**
 * Removes the drafts of a step that was done, and moves the base of other drafts along with what we
 * changed ourselves, so that it is not taken for somebody else's change. A draft that was edited
 * while it was being applied keeps what it says now.
 */
final class DraftSettlement {

  private final DraftStore drafts;
  private final UndoLog log;

  DraftSettlement(Database database) {
    this.drafts = new DraftStore(database);
    this.log = new UndoLog(database);
  }

  /** Settles a step that was done. */
  void settle(PlanStep step) {
    for (PlannedChange planned : step.changes()) {
      if (planned.draftId().isPresent()) {
        drafts
            .find(planned.draftId().getAsLong())
            .ifPresent(entry -> settle(entry, planned.change()));
      }
      switch (planned.change()) {
        case Change.OfRecord done -> advanceOthers(done.zone(), done);
        case Change.ZoneCreation(var zone, var records, var _) ->
            records.forEach(
                record ->
                    advanceOthers(
                        zone, new Change.OfRecord(zone, Optional.empty(), Optional.of(record))));
        case Change.OfSoa _, Change.ZoneDeletion _, Change.OfReverse _ -> {}
      }
    }
    // what could be taken back speaks of a base that is no more
    step.zone().ifPresent(log::clear);
  }

  private void settle(DraftEntry entry, Change done) {
    Optional<Change> left = left(entry.change(), done);
    if (left.isPresent()) {
      drafts.replace(
          entry.id(),
          left.get(),
          BaseSets.ofChange(left.get(), entry.baseSets()),
          entry.changedAt());
    } else {
      drafts.remove(List.of(entry.id()));
    }
  }

  /** What of a draft is still to be done. */
  private static Optional<Change> left(Change draft, Change done) {
    if (draft.equals(done)) {
      return Optional.empty();
    }
    if (draft instanceof Change.OfRecord wish && done instanceof Change.OfRecord part) {
      return leftOfRecord(wish, part);
    }
    return Optional.of(draft);
  }

  private static Optional<Change> leftOfRecord(Change.OfRecord wish, Change.OfRecord done) {
    // a renamed record is deleted and created in two steps
    boolean onlyDeleted = done.after().isEmpty() && wish.after().isPresent();
    boolean onlyCreated =
        done.before().isEmpty() && wish.before().isPresent() && wish.after().equals(done.after());
    if (onlyDeleted) {
      return Optional.of(new Change.OfRecord(wish.zone(), Optional.empty(), wish.after()));
    }
    if (onlyCreated) {
      return Optional.of(new Change.OfRecord(wish.zone(), wish.before(), Optional.empty()));
    }
    // edited meanwhile: from what we have just made to what is wanted now
    Optional<ZoneRecord> base =
        done.after()
            .map(data -> ZoneRecord.available(done.before().map(ZoneRecord::id).orElse(""), data));
    return base.isEmpty() && wish.after().isEmpty()
        ? Optional.empty()
        : Optional.of(new Change.OfRecord(wish.zone(), base, wish.after()));
  }

  private void advanceOthers(ZoneRef zone, Change.OfRecord done) {
    Set<RecordSetKey> touched = BaseSets.keys(done);
    for (DraftEntry entry : drafts.touching(zone, touched)) {
      if (entry.change() instanceof Change.OfRecord other) {
        Set<RecordSetKey> keys = BaseSets.keys(other);
        if (keys.stream().anyMatch(touched::contains)) {
          List<ResourceRecord> base = new ArrayList<>(entry.baseSets());
          done.before().map(ZoneRecord::data).ifPresent(base::remove);
          done.after().filter(r -> keys.contains(r.recordSet())).ifPresent(base::add);
          drafts.replace(entry.id(), other, base, entry.changedAt());
        }
      }
    }
  }
}
