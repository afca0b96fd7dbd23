package org.zonewright.change;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.Database;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.DraftStore;
import org.zonewright.store.ZoneStore;

/** The drafts of records of a zone, looked at and written again record set by record set. */
final class SetDrafts {

  private final DraftStore drafts;
  private final ZoneStore zones;

  SetDrafts(Database database) {
    this.drafts = new DraftStore(database);
    this.zones = new ZoneStore(database);
  }

  /** The drafted record sets of a zone; none while its cached content is not whole. */
  List<SetState> states(ZoneRef zone, List<DraftEntry> of) {
    boolean known =
        zones.summary(zone).filter(summary -> summary.complete() && !summary.gone()).isPresent();
    return known ? SetState.of(of, set -> zones.recordSet(zone, set)) : List.of();
  }

  /** Makes the drafts of a record set be those that lead from what is cached to {@code wanted}. */
  void redraft(ZoneRef zone, SetState state, List<ResourceRecord> wanted) {
    // asked for again: an earlier set may have left half of a renaming
    state.drafts().stream()
        .flatMap(entry -> drafts.find(entry.id()).stream())
        .forEach(entry -> forget(zone, state, entry));
    List<ZoneRecord> rest = new ArrayList<>(state.cached());
    List<ResourceRecord> missing = new ArrayList<>(wanted);
    drop(rest, missing, ResourceRecord::equals);
    List<Change.OfRecord> changes = new ArrayList<>();
    // a record with another TTL is the same record; the rest is paired so that fewer are created
    for (Pair pair : pairs(rest, missing)) {
      changes.add(new Change.OfRecord(zone, Optional.of(pair.before()), Optional.of(pair.after())));
    }
    rest.forEach(r -> changes.add(new Change.OfRecord(zone, Optional.of(r), Optional.empty())));
    missing.forEach(r -> changes.add(new Change.OfRecord(zone, Optional.empty(), Optional.of(r))));
    changes.forEach(change -> drafts.add(change, state.theirs(), state.changedAt()));
  }

  /** Takes a draft's part in the set back; the other half of a renaming stays drafted. */
  private void forget(ZoneRef zone, SetState state, DraftEntry entry) {
    if (!(entry.change() instanceof Change.OfRecord(var _, var before, var after))) {
      return;
    }
    Predicate<ResourceRecord> elsewhere = record -> !record.recordSet().equals(state.key());
    Optional<ZoneRecord> otherBefore = before.filter(record -> elsewhere.test(record.data()));
    Optional<ResourceRecord> otherAfter = after.filter(elsewhere);
    if (otherBefore.isEmpty() && otherAfter.isEmpty()) {
      drafts.remove(List.of(entry.id()));
    } else {
      Change.OfRecord half = new Change.OfRecord(zone, otherBefore, otherAfter);
      drafts.edit(entry.id(), half, entry.changedAt());
    }
  }

  private record Pair(ZoneRecord before, ResourceRecord after) {}

  @FunctionalInterface
  private interface Likeness {
    boolean alike(ResourceRecord one, ResourceRecord other);
  }

  private static List<Pair> pairs(List<ZoneRecord> rest, List<ResourceRecord> missing) {
    List<Pair> pairs =
        new ArrayList<>(drop(rest, missing, (a, b) -> a.content().equals(b.content())));
    pairs.addAll(drop(rest, missing, (_, _) -> true));
    return pairs;
  }

  /** Takes what is alike out of both lists. */
  private static List<Pair> drop(
      List<ZoneRecord> rest, List<ResourceRecord> missing, Likeness likeness) {
    List<Pair> pairs = new ArrayList<>();
    Iterator<ResourceRecord> wanted = missing.iterator();
    while (wanted.hasNext()) {
      ResourceRecord after = wanted.next();
      Optional<ZoneRecord> found =
          rest.stream().filter(record -> likeness.alike(record.data(), after)).findFirst();
      if (found.isPresent()) {
        rest.remove(found.get());
        wanted.remove();
        pairs.add(new Pair(found.get(), after));
      }
    }
    return pairs;
  }

  /**
   * Lets drafts that speak of a record by an id which the zone no longer has speak of the record
   * that has the same content now.
   *
   * @return number of drafts moved
   */
  int followIds(ZoneRef zone, List<SetState> states) {
    int moved = 0;
    for (SetState state : states) {
      for (DraftEntry entry : state.drafts()) {
        moved += followId(zone, state, entry);
      }
    }
    return moved;
  }

  private int followId(ZoneRef zone, SetState state, DraftEntry entry) {
    if (!(entry.change() instanceof Change.OfRecord(var _, var before, var _))
        || before.isEmpty()
        || !before.get().data().recordSet().equals(state.key())
        || state.cached().stream().anyMatch(r -> r.id().equals(before.get().id()))) {
      return 0;
    }
    Optional<ZoneRecord> now =
        state.cached().stream().filter(r -> r.data().equals(before.get().data())).findFirst();
    if (now.isEmpty() || zones.hasRecord(zone, before.get().id())) {
      return 0;
    }
    drafts.follow(entry.id(), now.get());
    return 1;
  }
}
