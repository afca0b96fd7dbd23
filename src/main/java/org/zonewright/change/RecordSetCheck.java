package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/**
 * Compares, where records are written one by one, all record sets that a change set touches in a
 * zone with the live ones, before the first record is written: if somebody else changed one of
 * them, nothing of the zone is sent. Each record is compared again just before it is written.
 */
final class RecordSetCheck {

  /** A zone of more records is not read as a whole for the sake of a few of them. */
  private static final int MOST_RECORDS = 10_000;

  private final Map<ZoneRef, List<PlanStep>> steps = new HashMap<>();
  private final StepWriters writers;
  private final EarlierAttempts earlier;
  private final OwnChanges own;
  private final CacheUpdate cache;
  private final Map<ZoneRef, Map<PlanStep, Outcome.Conflicted>> checked = new ConcurrentHashMap<>();

  RecordSetCheck(
      List<RunStep> run,
      StepWriters writers,
      EarlierAttempts earlier,
      OwnChanges own,
      CacheUpdate cache) {
    for (RunStep each : run) {
      if (!each.isDone() && !each.stale()) {
        each.step()
            .zone()
            .ifPresent(
                zone -> steps.computeIfAbsent(zone, _ -> new ArrayList<>()).add(each.step()));
      }
    }
    this.writers = writers;
    this.earlier = earlier;
    this.own = own;
    this.cache = cache;
  }

  /**
   * The steps of that step's zone that meet a conflict. Reads the zone the first time.
   *
   * @throws org.zonewright.provider.ProviderException if it cannot be read
   */
  Map<PlanStep, Outcome.Conflicted> conflicts(PlanStep step) {
    if (!writers.writesOneRecord(step)) {
      return Map.of();
    }
    ZoneRef zone = step.zone().orElseThrow();
    Map<PlanStep, Outcome.Conflicted> known = checked.get(zone);
    if (known == null) {
      known = isLarge(zone) ? Map.of() : compare(zone, step);
      checked.put(zone, known);
    }
    return known;
  }

  private boolean isLarge(ZoneRef zone) {
    return cache.zone(zone).filter(summary -> summary.records() > MOST_RECORDS).isPresent();
  }

  private Map<PlanStep, Outcome.Conflicted> compare(ZoneRef zone, PlanStep first) {
    List<ResourceRecord> live =
        writers.live(first).records(zone).stream().map(ZoneRecord::data).toList();
    List<PlanStep> records =
        steps.getOrDefault(zone, List.of()).stream().filter(writers::writesOneRecord).toList();
    Set<RecordSetKey> repeated = new HashSet<>();
    records.stream()
        .filter(step -> earlier.of(step).isPresent())
        .forEach(step -> repeated.addAll(BaseSets.keys(change(step))));
    Map<PlanStep, Outcome.Conflicted> conflicts = new HashMap<>();
    for (PlanStep step : records) {
      List<ResourceRecord> base = own.advance(change(step), step.changes().getFirst().baseSets());
      boolean conflict =
          BaseSets.keys(change(step)).stream()
              .filter(key -> !repeated.contains(key))
              .anyMatch(key -> differs(in(key, base), in(key, live), wishes(key, records)));
      if (conflict) {
        conflicts.put(step, new Outcome.Conflicted(base, BaseSets.of(change(step), live)));
      }
    }
    return Map.copyOf(conflicts);
  }

  private static Change.OfRecord change(PlanStep step) {
    return (Change.OfRecord) step.changes().getFirst().change();
  }

  private static List<ResourceRecord> in(RecordSetKey key, List<ResourceRecord> records) {
    return records.stream().filter(record -> record.recordSet().equals(key)).toList();
  }

  private static List<Change.OfRecord> wishes(RecordSetKey key, List<PlanStep> records) {
    return records.stream()
        .map(RecordSetCheck::change)
        .filter(change -> BaseSets.keys(change).contains(key))
        .toList();
  }

  /** Whether a set is neither as it was nor as it is wished. */
  private static boolean differs(
      List<ResourceRecord> base, List<ResourceRecord> live, List<Change.OfRecord> wishes) {
    List<ResourceRecord> wished = new ArrayList<>(base);
    for (Change.OfRecord wish : wishes) {
      wish.before().map(ZoneRecord::data).ifPresent(wished::remove);
      wish.after().ifPresent(wished::add);
    }
    return !BaseSets.same(base, live) && !BaseSets.same(wished, live);
  }

  /** Whether something of that zone was found to be in conflict. */
  boolean stopped(Optional<ZoneRef> zone) {
    return zone.map(checked::get).filter(conflicts -> !conflicts.isEmpty()).isPresent();
  }
}
