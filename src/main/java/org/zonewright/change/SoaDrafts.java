package org.zonewright.change;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.Change;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.CachedZone;
import org.zonewright.store.Database;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.DraftStore;
import org.zonewright.store.ZoneStore;

/** The drafts of starts of authority against what is cached. */
final class SoaDrafts {

  private final DraftStore drafts;
  private final ZoneStore zones;

  SoaDrafts(Database database) {
    this.drafts = new DraftStore(database);
    this.zones = new ZoneStore(database);
  }

  /** What is in conflict among the drafts of a zone. */
  Optional<Conflict> conflict(ZoneRef zone, List<DraftEntry> of) {
    return draft(of)
        .flatMap(
            entry ->
                cached(zone)
                    .filter(theirs -> SoaMerge.isConflict(change(entry), theirs))
                    .map(
                        theirs ->
                            new Conflict.OfSoa(
                                zone, change(entry).before(), theirs, change(entry).after())));
  }

  /**
   * Removes the draft if what it wishes is there already, and moves its base along with the serial.
   *
   * @return number of drafts moved or removed
   */
  int mergeSilently(ZoneRef zone, List<DraftEntry> of) {
    Optional<DraftEntry> entry = draft(of);
    Optional<Soa> theirs = cached(zone);
    if (entry.isEmpty() || theirs.isEmpty() || change(entry.get()).before().equals(theirs.get())) {
      return 0;
    }
    Change.OfSoa change = change(entry.get());
    if (SoaMerge.isConflict(change, theirs.get())) {
      return 0;
    }
    redraft(zone, entry.get(), theirs.get(), SoaMerge.wished(change, theirs.get()));
    return 1;
  }

  /** Drafts what was chosen. */
  void resolve(Conflict.OfSoa conflict, List<DraftEntry> of, ConflictChoice choice) {
    Soa theirs = conflict.theirs();
    Change.OfSoa change = new Change.OfSoa(conflict.zone(), conflict.base(), conflict.mine());
    Soa wanted =
        switch (choice) {
          case BASE -> conflict.base().withSerial(theirs.serial());
          case THEIRS -> theirs;
          case MINE -> SoaMerge.wished(change, theirs);
          case BOTH -> throw new IllegalArgumentException("a start of authority is one");
        };
    draft(of).ifPresent(entry -> redraft(conflict.zone(), entry, theirs, wanted));
  }

  private void redraft(ZoneRef zone, DraftEntry entry, Soa theirs, Soa wanted) {
    if (wanted.equals(theirs)) {
      drafts.remove(List.of(entry.id()));
    } else {
      drafts.replace(
          entry.id(), new Change.OfSoa(zone, theirs, wanted), List.of(), entry.changedAt());
    }
  }

  private static Optional<DraftEntry> draft(List<DraftEntry> of) {
    return of.stream().filter(entry -> entry.change() instanceof Change.OfSoa).findFirst();
  }

  private static Change.OfSoa change(DraftEntry entry) {
    return (Change.OfSoa) entry.change();
  }

  private Optional<Soa> cached(ZoneRef zone) {
    return zones.content(zone).filter(c -> !c.summary().gone()).flatMap(CachedZone::soa);
  }
}
