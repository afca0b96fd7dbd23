package org.zonewright.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.store.DraftEntry;

/**
 * A record set that is drafted.
 *
 * @param key the record set
 * @param base as it was when the first draft of it was begun
 * @param cached as it is in the cache
 * @param mine the base with the drafts
 * @param drafts the drafts that touch it, oldest first, at least one
 */
record SetState(
    RecordSetKey key,
    List<ResourceRecord> base,
    List<ZoneRecord> cached,
    List<ResourceRecord> mine,
    List<DraftEntry> drafts) {

  /**
   * The drafted record sets, in DNS order.
   *
   * @param drafts the drafts of one zone, oldest first
   * @param cached tells the cached records of a set
   */
  static List<SetState> of(
      List<DraftEntry> drafts, Function<RecordSetKey, List<ZoneRecord>> cached) {
    Map<RecordSetKey, List<DraftEntry>> bySet = new LinkedHashMap<>();
    for (DraftEntry entry : drafts) {
      if (entry.change() instanceof Change.OfRecord change) {
        BaseSets.keys(change)
            .forEach(key -> bySet.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry));
      }
    }
    return bySet.entrySet().stream()
        .map(set -> of(set.getKey(), set.getValue(), cached.apply(set.getKey())))
        .sorted(Comparator.comparing(SetState::key))
        .toList();
  }

  private static SetState of(RecordSetKey key, List<DraftEntry> drafts, List<ZoneRecord> cached) {
    List<ResourceRecord> base =
        drafts.getFirst().baseSets().stream().filter(r -> r.recordSet().equals(key)).toList();
    List<ResourceRecord> mine = new ArrayList<>(base);
    for (DraftEntry entry : drafts) {
      if (entry.change() instanceof Change.OfRecord(var _, var before, var after)) {
        before.map(ZoneRecord::data).ifPresent(mine::remove);
        after.filter(record -> record.recordSet().equals(key)).ifPresent(mine::add);
      }
    }
    return new SetState(
        key, BaseSets.sorted(base), cached, BaseSets.sorted(mine), List.copyOf(drafts));
  }

  List<ResourceRecord> theirs() {
    return BaseSets.sorted(cached.stream().map(ZoneRecord::data).toList());
  }

  /** Whether somebody else has changed it since. */
  boolean moved() {
    return !base.equals(theirs());
  }

  /** What it is to be; empty if the two sides are in conflict. */
  Optional<List<ResourceRecord>> merged() {
    return ThreeWayMerge.merge(base, theirs(), mine);
  }

  /** When the user last touched it. */
  Instant changedAt() {
    return drafts.stream().map(DraftEntry::changedAt).max(Comparator.naturalOrder()).orElseThrow();
  }
}
