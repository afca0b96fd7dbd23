package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.Change;
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
  private final OwnChanges own;
  private final CacheUpdate cache;
  private final Map<ZoneRef, Map<PlanStep, Outcome.Conflicted>> checked = new ConcurrentHashMap<>();

  RecordSetCheck(List<RunStep> run, StepWriters writers, OwnChanges own, CacheUpdate cache) {
    for (RunStep each : run) {
      if (!each.isDone() && !each.stale()) {
        each.step()
            .zone()
            .ifPresent(
                zone -> steps.computeIfAbsent(zone, _ -> new ArrayList<>()).add(each.step()));
      }
    }
    this.writers = writers;
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
    List<PlanStep> records =
        steps.getOrDefault(zone, List.of()).stream().filter(writers::writesOneRecord).toList();
    RecordEdits edits =
        new RecordEdits(
            zone,
            records.stream().map(step -> step.changes().getFirst()).toList(),
            own,
            writers.live(first).records(zone).stream().map(ZoneRecord::data).toList());
    Map<PlanStep, Outcome.Conflicted> conflicts = new HashMap<>();
    for (PlanStep step : records) {
      edits
          .conflict((Change.OfRecord) step.changes().getFirst().change())
          .ifPresent(conflict -> conflicts.put(step, conflict));
    }
    return Map.copyOf(conflicts);
  }

  /** Whether something of that zone was found to be in conflict. */
  boolean stopped(Optional<ZoneRef> zone) {
    return zone.map(checked::get).filter(conflicts -> !conflicts.isEmpty()).isPresent();
  }
}
