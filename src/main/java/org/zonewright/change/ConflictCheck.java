package org.zonewright.change;

import static org.zonewright.change.PlanProblem.Severity.ERROR;

import java.util.List;
import org.zonewright.model.Change;
import org.zonewright.model.ZoneRecord;
import org.zonewright.store.ZoneStore;

/**
 * Stops what somebody else has changed since it was drafted, as far as the cache shows it. A
 * reverse record that was to be new and is there is told as one too many.
 */
final class ConflictCheck implements PlanChecks.Check {

  private final ZonesAfter zones;
  private final ZoneStore cache;
  private final ReverseDrafts reverse;

  ConflictCheck(ZonesAfter zones, ZoneStore cache, ReverseDrafts reverse) {
    this.zones = zones;
    this.cache = cache;
    this.reverse = reverse;
  }

  @Override
  public List<PlanProblem> problems(PlannedChange planned) {
    boolean conflict =
        switch (planned.change()) {
          case Change.OfRecord c -> ofRecord(c, planned);
          case Change.OfSoa c ->
              zones
                  .of(c.zone())
                  .flatMap(ZoneAfter::cachedSoa)
                  .filter(cached -> SoaMerge.isConflict(c, cached))
                  .isPresent();
          case Change.OfReverse c -> c.before().isPresent() && reverse.conflict(c).isPresent();
          case Change.ZoneDeletion c -> ofZone(c, planned);
          case Change.ZoneCreation _ -> false;
        };
    return conflict ? List.of(new PlanProblem(ERROR, "plan.conflict", List.of())) : List.of();
  }

  private boolean ofRecord(Change.OfRecord change, PlannedChange planned) {
    return zones
        .of(change.zone())
        .filter(zone -> zone.hasMoved(change, planned.baseSets()))
        .isPresent();
  }

  /** Whether the zone holds something else than when its deletion was drafted. */
  private boolean ofZone(Change.ZoneDeletion change, PlannedChange planned) {
    return cache
        .content(change.zone().ref())
        .filter(zone -> zone.summary().complete() && !zone.summary().gone())
        .map(zone -> zone.records().stream().map(ZoneRecord::data).toList())
        .filter(records -> !BaseSets.same(records, planned.baseSets()))
        .isPresent();
  }
}
