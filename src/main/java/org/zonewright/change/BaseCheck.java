package org.zonewright.change;

import static org.zonewright.change.PlanProblem.Severity.WARNING;

import java.util.List;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;

/**
 * Warns where the cache shows already that the record sets of a change are no longer as they were
 * when it was begun, so that applying will stop there.
 */
final class BaseCheck implements PlanChecks.Check {

  private final ZonesAfter zones;

  BaseCheck(ZonesAfter zones) {
    this.zones = zones;
  }

  @Override
  public List<PlanProblem> problems(PlannedChange planned) {
    if (!(planned.change() instanceof Change.OfRecord change)) {
      return List.of();
    }
    List<ResourceRecord> now =
        zones.of(change.zone()).map(pair -> BaseSets.of(change, pair.cached())).orElse(List.of());
    return BaseSets.same(now, planned.baseSets())
        ? List.of()
        : List.of(new PlanProblem(WARNING, "plan.baseChanged", List.of()));
  }
}
