package org.zonewright.change;

import static org.zonewright.change.PlanProblem.Severity.ERROR;

import java.util.List;
import org.zonewright.model.Change;

/**
 * Stops what somebody else has changed since it was drafted, as far as the cache shows it. A
 * reverse record that was to be new and is there is told as one too many.
 */
final class ConflictCheck implements PlanChecks.Check {

  private final ZonesAfter zones;
  private final ReverseDrafts reverse;

  ConflictCheck(ZonesAfter zones, ReverseDrafts reverse) {
    this.zones = zones;
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
          case Change.ZoneCreation _, Change.ZoneDeletion _ -> false;
        };
    return conflict ? List.of(new PlanProblem(ERROR, "plan.conflict", List.of())) : List.of();
  }

  private boolean ofRecord(Change.OfRecord change, PlannedChange planned) {
    return zones
        .of(change.zone())
        .filter(zone -> zone.hasMoved(change, planned.baseSets()))
        .isPresent();
  }
}
