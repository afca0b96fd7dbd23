package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ZoneRef;

/**
 * Compares, where records are written one by one, all record sets that a change set touches in a
 * zone with the live ones, before the first record is written: if somebody else changed one of
 * them, nothing of the zone is sent. A record that is rewritten is compared again just before. The
 * other sets of the zone need no comparison: writing one record leaves them as they are, whatever
 * others make of them.
 */
final class RecordSetCheck {

  private final Map<ZoneRef, List<PlanStep>> steps = new HashMap<>();
  private final StepWriters writers;
  private final OwnChanges own;
  private final Map<ZoneRef, Map<PlanStep, Outcome.Conflicted>> checked = new ConcurrentHashMap<>();

  RecordSetCheck(List<RunStep> run, StepWriters writers, OwnChanges own) {
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
      known = compare(zone, step);
      checked.put(zone, known);
    }
    return known;
  }

  private Map<PlanStep, Outcome.Conflicted> compare(ZoneRef zone, PlanStep first) {
    List<PlanStep> records =
        steps.getOrDefault(zone, List.of()).stream().filter(writers::writesOneRecord).toList();
    List<PlannedChange> changes = records.stream().map(step -> step.changes().getFirst()).toList();
    Set<RecordSetKey> touched = touched(changes);
    RecordEdits edits = new RecordEdits(zone, changes, own, writers.records(first, touched));
    Map<PlanStep, Outcome.Conflicted> conflicts = new HashMap<>();
    for (PlanStep step : records) {
      edits
          .conflict((Change.OfRecord) step.changes().getFirst().change())
          .ifPresent(conflict -> conflicts.put(step, conflict));
    }
    if (!conflicts.isEmpty() && writers.readsSingly(first, touched)) {
      writers.live(first).refresh(zone);
    }
    return Map.copyOf(conflicts);
  }

  private static Set<RecordSetKey> touched(List<PlannedChange> changes) {
    Set<RecordSetKey> sets = new LinkedHashSet<>();
    for (PlannedChange planned : changes) {
      if (planned.change() instanceof Change.OfRecord change) {
        sets.addAll(BaseSets.keys(change));
      }
    }
    return sets;
  }

  /** Whether something of that zone was found to be in conflict. */
  boolean stopped(Optional<ZoneRef> zone) {
    return zone.map(checked::get).filter(conflicts -> !conflicts.isEmpty()).isPresent();
  }
}
