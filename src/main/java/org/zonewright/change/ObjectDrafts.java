package org.zonewright.change;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.store.CachedZone;
import org.zonewright.store.Database;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.DraftStore;
import org.zonewright.store.ZoneStore;

/** Makes, replaces and ends drafts of objects of which each has one draft at most. */
final class ObjectDrafts {

  private final DraftStore drafts;
  private final ZoneStore zones;
  private final Clock clock;

  ObjectDrafts(Database database, Clock clock) {
    this.drafts = new DraftStore(database);
    this.zones = new ZoneStore(database);
    this.clock = clock;
  }

  /** Drafts a change in place of an earlier draft of the same object, see {@link Drafts#put}. */
  long put(Change change) {
    Optional<DraftEntry> earlier =
        candidates(change).stream()
            .filter(entry -> DraftedObject.of(entry.change()).equals(DraftedObject.of(change)))
            .findFirst();
    Change merged =
        earlier.map(entry -> DraftedObject.withBaseOf(entry.change(), change)).orElse(change);
    if (DraftedObject.changesNothing(merged)) {
      earlier.ifPresent(entry -> drafts.remove(List.of(entry.id())));
      return 0;
    }
    if (earlier.isEmpty()) {
      return begin(merged);
    }
    if (change instanceof Change.ZoneDeletion) {
      // whoever drafts it again has seen what the zone holds now
      drafts.replace(earlier.get().id(), change, base(change), clock.instant());
    } else if (!earlier.get().change().equals(merged)) {
      drafts.replace(earlier.get().id(), merged, earlier.get().baseSets(), clock.instant());
    }
    return earlier.get().id();
  }

  /** Among which an earlier draft of the same object must be. */
  private List<DraftEntry> candidates(Change change) {
    return switch (change) {
      case Change.OfRecord c -> drafts.touching(c.zone(), BaseSets.keys(c));
      case Change.OfSoa c -> drafts.ofWhole(c.zone());
      case Change.ZoneCreation c -> drafts.ofWhole(c.zone());
      case Change.ZoneDeletion c -> drafts.ofWhole(c.zone().ref());
      case Change.OfReverse c ->
          drafts.reverse(
              c.account(), c.before().map(before -> before.data()).or(c::after).orElseThrow().ip());
    };
  }

  private long begin(Change change) {
    return change instanceof Change.OfRecord record
        ? drafts.begin(record, clock.instant())
        : drafts.add(change, base(change), clock.instant());
  }

  /** Of a zone to be deleted, what the user sees of it. */
  private List<ResourceRecord> base(Change change) {
    return change instanceof Change.ZoneDeletion deletion
        ? zones.content(deletion.zone().ref()).map(CachedZone::records).orElse(List.of()).stream()
            .map(ZoneRecord::data)
            .toList()
        : List.of();
  }
}
