package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/**
 * Changes of records of one zone against what the zone holds: which of the record sets that they
 * touch are as expected, which are as wished, and what is left to do. Takes as long as the zone and
 * the changes are many, also where all changes are of one record set.
 */
final class RecordEdits {

  /**
   * A record set that is touched.
   *
   * @param expected as it is to be found, one for each base that changes were begun on
   * @param wished as it is to become
   * @param live as it is
   */
  private record Touched(
      List<List<ResourceRecord>> expected, List<ResourceRecord> wished, List<ResourceRecord> live) {

    boolean isExpected() {
      return expected.stream().allMatch(base -> BaseSets.same(base, live));
    }

    boolean isWished() {
      return BaseSets.same(wished, live);
    }
  }

  private final Map<RecordSetKey, Touched> sets = new LinkedHashMap<>();
  private final Set<RecordSetKey> unexpected = new HashSet<>();
  private final Set<RecordSetKey> conflicts = new HashSet<>();
  private final List<Change.OfRecord> left = new ArrayList<>();
  private final DoneChanges done;

  /**
   * Compares.
   *
   * @param changes those of records count
   * @param own what this run has done so far, and what earlier ones may have done
   * @param records what the zone holds
   */
  RecordEdits(
      ZoneRef zone, List<PlannedChange> changes, OwnChanges own, List<ResourceRecord> records) {
    GroupedRecords live = new GroupedRecords(records);
    done = own.sent().doneIn(zone, live::of);
    Map<RecordSetKey, List<PlannedChange>> bySet = new LinkedHashMap<>();
    for (PlannedChange planned : changes) {
      if (planned.change() instanceof Change.OfRecord change) {
        BaseSets.keys(change)
            .forEach(key -> bySet.computeIfAbsent(key, _ -> new ArrayList<>()).add(planned));
        done.left(change, planned.draftId()).ifPresent(left::add);
      }
    }
    Map<RecordSetKey, List<Change.OfRecord>> wishes = new LinkedHashMap<>();
    for (Change.OfRecord change : left) {
      BaseSets.keys(change)
          .forEach(key -> wishes.computeIfAbsent(key, _ -> new ArrayList<>()).add(change));
    }
    bySet.forEach(
        (key, of) -> {
          List<List<ResourceRecord>> expected = expected(zone, key, of, own);
          List<ResourceRecord> wished =
              wished(key, expected.getFirst(), wishes.getOrDefault(key, List.of()));
          sets.put(key, new Touched(expected, wished, live.of(key)));
        });
    sets.forEach(
        (key, set) -> {
          if (!set.isExpected()) {
            unexpected.add(key);
            if (!set.isWished()) {
              conflicts.add(key);
            }
          }
        });
  }

  private List<List<ResourceRecord>> expected(
      ZoneRef zone, RecordSetKey key, List<PlannedChange> changes, OwnChanges own) {
    // most changes of a set share one base
    IdentityHashMap<List<ResourceRecord>, List<ResourceRecord>> byBase = new IdentityHashMap<>();
    List<List<ResourceRecord>> expected = new ArrayList<>();
    for (PlannedChange planned : changes) {
      List<ResourceRecord> base = planned.baseSets();
      if (!byBase.containsKey(base)) {
        List<ResourceRecord> before =
            base.stream().filter(record -> record.recordSet().equals(key)).toList();
        byBase.put(base, done.advance(key, own.advance(zone, key, before)));
        expected.add(byBase.get(base));
      }
    }
    return expected.stream().distinct().toList();
  }

  private static List<ResourceRecord> wished(
      RecordSetKey key, List<ResourceRecord> base, List<Change.OfRecord> changes) {
    RecordCounts wished = new RecordCounts(base);
    for (Change.OfRecord change : changes) {
      change.before().map(ZoneRecord::data).ifPresent(wished::remove);
      change.after().filter(record -> record.recordSet().equals(key)).ifPresent(wished::add);
    }
    return List.copyOf(wished.list());
  }

  /** Whether all that is touched is as it is wished. */
  boolean areDone() {
    return sets.values().stream().allMatch(Touched::isWished);
  }

  /** What is to be done, without what we have done ourselves. */
  List<Change.OfRecord> left() {
    return List.copyOf(left);
  }

  /** The sets that are not as expected, if there are any. */
  Optional<Outcome.Conflicted> unexpected() {
    Set<ResourceRecord> base = new LinkedHashSet<>();
    Set<ResourceRecord> found = new LinkedHashSet<>();
    for (RecordSetKey key : unexpected) {
      touched(key).expected().forEach(base::addAll);
      found.addAll(touched(key).live());
    }
    return !unexpected.isEmpty()
        ? Optional.of(new Outcome.Conflicted(List.copyOf(base), List.copyOf(found)))
        : Optional.empty();
  }

  /**
   * The conflict that a change meets by itself: a set that it touches is neither as expected nor as
   * wished. A new record must find its set as expected, since it would be there twice. What is seen
   * to be done meets none.
   */
  Optional<Outcome.Conflicted> conflict(Change.OfRecord change) {
    List<RecordSetKey> keys = List.copyOf(BaseSets.keys(change));
    Set<RecordSetKey> inTheWay = change.before().isEmpty() ? unexpected : conflicts;
    if (done.contains(change) || keys.stream().noneMatch(inTheWay::contains)) {
      return Optional.empty();
    }
    if (keys.size() == 1) {
      Touched set = touched(keys.getFirst());
      return Optional.of(new Outcome.Conflicted(set.expected().getFirst(), set.live()));
    }
    List<ResourceRecord> base = new ArrayList<>();
    List<ResourceRecord> found = new ArrayList<>();
    for (RecordSetKey key : keys) {
      base.addAll(touched(key).expected().getFirst());
      found.addAll(touched(key).live());
    }
    return Optional.of(new Outcome.Conflicted(base, found));
  }

  private Touched touched(RecordSetKey key) {
    return sets.getOrDefault(key, new Touched(List.of(List.of()), List.of(), List.of()));
  }
}
