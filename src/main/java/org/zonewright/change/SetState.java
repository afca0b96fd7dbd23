package org.zonewright.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param mine what the drafts make of it
 * @param drafts the drafts that touch it, oldest first, at least one
 * @param mixed whether they were begun on different bases, with a change of others in between
 */
record SetState(
    RecordSetKey key,
    List<ResourceRecord> base,
    List<ZoneRecord> cached,
    List<ResourceRecord> mine,
    List<DraftEntry> drafts,
    boolean mixed) {

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
    List<ResourceRecord> theirs = BaseSets.sorted(data(cached));
    List<List<ResourceRecord>> bases = bases(key, drafts);
    // the rows that the user saw and edited last are those of the newest base
    List<ResourceRecord> newest = bases.contains(theirs) ? theirs : bases.getLast();
    List<ResourceRecord> oldest =
        bases.stream().filter(base -> !base.equals(newest)).findFirst().orElse(newest);
    RecordCounts mine = new RecordCounts(newest);
    for (DraftEntry entry : drafts) {
      if (entry.change() instanceof Change.OfRecord(var _, var before, var after)) {
        before.map(ZoneRecord::data).ifPresent(mine::remove);
        after.filter(record -> record.recordSet().equals(key)).ifPresent(mine::add);
      }
    }
    return new SetState(
        key, oldest, cached, BaseSets.sorted(mine.list()), List.copyOf(drafts), bases.size() > 1);
  }

  /** The different bases, oldest first; one that many drafts share is looked at once. */
  private static List<List<ResourceRecord>> bases(RecordSetKey key, List<DraftEntry> drafts) {
    Set<List<ResourceRecord>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<List<ResourceRecord>> bases = new LinkedHashSet<>();
    for (DraftEntry entry : drafts) {
      if (seen.add(entry.baseSets())) {
        bases.add(base(key, entry));
      }
    }
    return List.copyOf(bases);
  }

  private static List<ResourceRecord> base(RecordSetKey key, DraftEntry entry) {
    return BaseSets.sorted(
        entry.baseSets().stream().filter(r -> r.recordSet().equals(key)).toList());
  }

  private static List<ResourceRecord> data(List<ZoneRecord> records) {
    return records.stream().map(ZoneRecord::data).toList();
  }

  List<ResourceRecord> theirs() {
    return BaseSets.sorted(data(cached));
  }

  /** Whether somebody else has changed it since. */
  boolean moved() {
    return !base.equals(theirs());
  }

  /** What it is to be; empty if the two sides are in conflict. */
  Optional<List<ResourceRecord>> merged() {
    if (mixed) {
      // part of mine stands on their change, the rest does not
      return mine.equals(theirs()) ? Optional.of(mine) : Optional.empty();
    }
    return ThreeWayMerge.merge(base, theirs(), mine);
  }

  /** When the user last touched it. */
  Instant changedAt() {
    return drafts.stream().map(DraftEntry::changedAt).max(Comparator.naturalOrder()).orElseThrow();
  }
}
