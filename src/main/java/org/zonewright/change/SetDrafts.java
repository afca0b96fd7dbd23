package org.zonewright.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
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

  /**
   * Like {@link #states(ZoneRef, List)}, of what was read for many zones at once.
   *
   * @param cached see {@link org.zonewright.store.DraftedSets#read}
   */
  static List<SetState> states(
      ZoneRef zone, List<DraftEntry> of, Map<ZoneRef, Map<RecordSetKey, List<ZoneRecord>>> cached) {
    Map<RecordSetKey, List<ZoneRecord>> sets = cached.get(zone);
    return sets == null ? List.of() : SetState.of(of, set -> sets.getOrDefault(set, List.of()));
  }

  /**
   * Makes the drafts of a record set be those that lead from what is cached to {@code wanted}.
   * Those that go on wishing the same, or speaking of the same record, keep their ids.
   */
  void redraft(ZoneRef zone, SetState state, List<ResourceRecord> wanted) {
    // asked for again: an earlier set may have left half of a renaming
    FreedDrafts freed = new FreedDrafts();
    for (DraftEntry entry : state.drafts()) {
      drafts.change(entry.id()).ifPresent(change -> forget(zone, state, entry, change, freed));
    }
    List<ZoneRecord> rest = new ArrayList<>(state.cached());
    List<ResourceRecord> missing = new ArrayList<>(wanted);
    drop(rest, missing, Function.identity());
    List<Change.OfRecord> changes = new ArrayList<>();
    // a record with another TTL is the same record; the rest is paired so that fewer are created
    for (Pair pair : pairs(rest, missing)) {
      changes.add(new Change.OfRecord(zone, Optional.of(pair.before()), Optional.of(pair.after())));
    }
    rest.forEach(r -> changes.add(new Change.OfRecord(zone, Optional.of(r), Optional.empty())));
    missing.forEach(r -> changes.add(new Change.OfRecord(zone, Optional.empty(), Optional.of(r))));
    List<ResourceRecord> theirs = state.theirs();
    Map<Long, Change.OfRecord> going = freed.take(changes);
    drafts.remove(freed.left());
    drafts.replaceAll(going, theirs, state.changedAt());
    drafts.addAll(changes, theirs, state.changedAt());
  }

  /** Takes a draft's part in the set back; the other half of a renaming stays drafted. */
  private void forget(
      ZoneRef zone, SetState state, DraftEntry entry, Change change, FreedDrafts freed) {
    if (!(change instanceof Change.OfRecord of)) {
      return;
    }
    Optional<ZoneRecord> before = of.before();
    Optional<ResourceRecord> after = of.after();
    Predicate<ResourceRecord> elsewhere = record -> !record.recordSet().equals(state.key());
    Optional<ZoneRecord> otherBefore = before.filter(record -> elsewhere.test(record.data()));
    Optional<ResourceRecord> otherAfter = after.filter(elsewhere);
    if (otherBefore.isEmpty() && otherAfter.isEmpty()) {
      freed.add(entry.id(), of);
    } else {
      Change.OfRecord half = new Change.OfRecord(zone, otherBefore, otherAfter);
      drafts.edit(entry.id(), half, entry.changedAt());
    }
  }

  private record Pair(ZoneRecord before, ResourceRecord after) {}

  private static List<Pair> pairs(List<ZoneRecord> rest, List<ResourceRecord> missing) {
    List<Pair> pairs = new ArrayList<>(drop(rest, missing, ResourceRecord::content));
    pairs.addAll(drop(rest, missing, _ -> ""));
    return pairs;
  }

  /** Takes what has the same likeness out of both lists, each with the first that is left. */
  private static <K> List<Pair> drop(
      List<ZoneRecord> rest, List<ResourceRecord> missing, Function<ResourceRecord, K> likeness) {
    Map<K, Deque<ZoneRecord>> alike = new HashMap<>();
    for (ZoneRecord record : rest) {
      alike.computeIfAbsent(likeness.apply(record.data()), _ -> new ArrayDeque<>()).add(record);
    }
    List<Pair> pairs = new ArrayList<>();
    List<ResourceRecord> unmatched = new ArrayList<>();
    for (ResourceRecord after : missing) {
      Deque<ZoneRecord> found = alike.get(likeness.apply(after));
      if (found == null || found.isEmpty()) {
        unmatched.add(after);
      } else {
        pairs.add(new Pair(found.remove(), after));
      }
    }
    Set<ZoneRecord> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    pairs.forEach(pair -> taken.add(pair.before()));
    rest.removeIf(taken::contains);
    missing.clear();
    missing.addAll(unmatched);
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
      Set<String> ids = new HashSet<>();
      Map<ResourceRecord, ZoneRecord> byData = new HashMap<>();
      for (ZoneRecord record : state.cached()) {
        ids.add(record.id());
        byData.putIfAbsent(record.data(), record);
      }
      for (DraftEntry entry : state.drafts()) {
        moved +=
            lost(state, entry, ids).map(before -> follow(zone, entry, before, byData)).orElse(0);
      }
    }
    return moved;
  }

  /** The record that a draft speaks of, if the set has none of its id. */
  private static Optional<ZoneRecord> lost(SetState state, DraftEntry entry, Set<String> ids) {
    return entry.change() instanceof Change.OfRecord(var _, var before, var _)
        ? before
            .filter(record -> record.data().recordSet().equals(state.key()))
            .filter(record -> !ids.contains(record.id()))
        : Optional.empty();
  }

  private int follow(
      ZoneRef zone, DraftEntry entry, ZoneRecord before, Map<ResourceRecord, ZoneRecord> byData) {
    ZoneRecord now = byData.get(before.data());
    if (now == null || zones.hasRecord(zone, before.id())) {
      return 0;
    }
    drafts.follow(entry.id(), now);
    return 1;
  }
}
