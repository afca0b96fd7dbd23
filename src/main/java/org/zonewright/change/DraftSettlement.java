package org.zonewright.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.CachedZone;
import org.zonewright.store.Database;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.DraftStore;
import org.zonewright.store.ReverseStore;
import org.zonewright.store.UndoLog;
import org.zonewright.store.ZoneStore;

/**
 * Removes the drafts of a step that was done, and moves the base of other drafts along with what we
 * changed ourselves, so that it is not taken for somebody else's change. A draft that was edited
 * while it was being applied keeps what it says now.
 */
final class DraftSettlement {

  private final DraftStore drafts;
  private final UndoLog log;
  private final ZoneStore zones;
  private final ReverseStore reverse;

  DraftSettlement(Database database) {
    this.drafts = new DraftStore(database);
    this.log = new UndoLog(database);
    this.zones = new ZoneStore(database);
    this.reverse = new ReverseStore(database);
  }

  /** Settles a step that was done. */
  void settle(PlanStep step) {
    for (PlannedChange planned : step.changes()) {
      settle(planned.change(), planned.draftId());
    }
    // what could be taken back speaks of a base that is no more
    step.zone().ifPresent(log::clear);
  }

  /**
   * Settles a change that was done; doing it again changes nothing.
   *
   * @return whether anything was moved or removed
   */
  boolean settle(Change done, OptionalLong draft) {
    boolean settled =
        draft.isPresent()
            && drafts
                .change(draft.getAsLong())
                .filter(wish -> settle(draft.getAsLong(), wish, done))
                .isPresent();
    switch (done) {
      case Change.OfRecord c -> settled |= advanceOthers(c.zone(), c);
      case Change.ZoneCreation(var zone, var records, var _) -> {
        for (ResourceRecord record : records) {
          settled |=
              advanceOthers(zone, new Change.OfRecord(zone, Optional.empty(), Optional.of(record)));
        }
      }
      case Change.OfSoa _, Change.ZoneDeletion _, Change.OfReverse _ -> {}
    }
    return settled;
  }

  private boolean settle(long draft, Change wish, Change done) {
    Optional<Change> left = left(wish, done);
    if (left.isEmpty()) {
      drafts.remove(List.of(draft));
      return true;
    }
    if (left.get().equals(wish)) {
      return false;
    }
    Instant changedAt = drafts.find(draft).map(DraftEntry::changedAt).orElseThrow();
    if (left.get() instanceof Change.OfRecord record) {
      drafts.edit(draft, record, changedAt);
    } else {
      drafts.replace(draft, left.get(), List.of(), changedAt);
    }
    return true;
  }

  /** What of a draft is still to be done. */
  private Optional<Change> left(Change draft, Change done) {
    if (draft.equals(done)) {
      return Optional.empty();
    }
    return switch (draft) {
      case Change.OfRecord wish when done instanceof Change.OfRecord part ->
          leftOfRecord(wish, part);
      case Change.OfSoa wish when done instanceof Change.OfSoa part -> left(wish, part);
      case Change.OfReverse wish when done instanceof Change.OfReverse part -> left(wish, part);
      default -> Optional.of(draft);
    };
  }

  /** A serial that the user did not choose stays the provider's. */
  private Optional<Change> left(Change.OfSoa wish, Change.OfSoa done) {
    Soa live =
        zones
            .content(wish.zone())
            .flatMap(CachedZone::soa)
            .filter(cached -> cached.withSerial(done.after().serial()).equals(done.after()))
            .orElse(done.after());
    Soa wanted = SoaMerge.wished(wish, live);
    return wanted.equals(live)
        ? Optional.empty()
        : Optional.of(new Change.OfSoa(wish.zone(), live, wanted));
  }

  private Optional<Change> left(Change.OfReverse wish, Change.OfReverse done) {
    Optional<ReverseRecord> live =
        done.after()
            .flatMap(
                data ->
                    reverse.byAddress(data.ip()).stream()
                        .filter(record -> record.account().equals(wish.account()))
                        .filter(record -> record.data().equals(data))
                        .findFirst());
    if (done.after().isPresent() && live.isEmpty()) {
      return Optional.of(wish);
    }
    return live.map(ReverseRecord::data).equals(wish.after())
        ? Optional.empty()
        : Optional.of(new Change.OfReverse(wish.account(), live, wish.after()));
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
    if (done.before().isEmpty() && wish.before().isPresent() && wish.after().isEmpty()) {
      // of a renaming the other half is left, or the user has made a deletion of it since
      return Optional.of(wish);
    }
    // edited meanwhile: from what we have just made to what is wanted now
    Optional<ZoneRecord> base =
        done.after()
            .map(data -> ZoneRecord.available(done.before().map(ZoneRecord::id).orElse(""), data));
    return base.isEmpty() && wish.after().isEmpty()
        ? Optional.empty()
        : Optional.of(new Change.OfRecord(wish.zone(), base, wish.after()));
  }

  private boolean advanceOthers(ZoneRef zone, Change.OfRecord done) {
    Optional<ResourceRecord> before = done.before().map(ZoneRecord::data);
    boolean advanced = drafts.advance(zone, before, done.after());
    for (DraftEntry entry : drafts.ofWhole(zone)) {
      if (entry.change() instanceof Change.ZoneDeletion deletion) {
        advanced |= advance(entry, deletion, before, done.after());
      }
    }
    return advanced;
  }

  /** The deletion of a zone is based on all of its records. */
  private boolean advance(
      DraftEntry entry,
      Change.ZoneDeletion deletion,
      Optional<ResourceRecord> before,
      Optional<ResourceRecord> after) {
    List<ResourceRecord> base = new ArrayList<>(entry.baseSets());
    before.ifPresent(base::remove);
    after.filter(record -> !base.contains(record)).ifPresent(base::add);
    boolean moved = !base.equals(entry.baseSets());
    if (moved) {
      drafts.replace(entry.id(), deletion, base, entry.changedAt());
    }
    return moved;
  }
}
