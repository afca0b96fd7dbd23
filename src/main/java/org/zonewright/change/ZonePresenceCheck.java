package org.zonewright.change;

import static org.zonewright.change.PlanProblem.Severity.ERROR;
import static org.zonewright.change.PlanProblem.Severity.WARNING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonewright.model.Change;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.ZoneStore;
import org.zonewright.store.ZoneSummary;

/** Whether the zones that a plan speaks of are there, as far as the cache knows. */
final class ZonePresenceCheck implements PlanChecks.Check {

  private final ZoneStore zones;
  private final ZonesAfter after;
  private final Map<ZoneRef, Optional<ZoneSummary>> present = new HashMap<>();
  private final Set<ZoneRef> created = new HashSet<>();

  ZonePresenceCheck(ZoneStore zones, ZonesAfter after, List<PlannedChange> plan) {
    this.zones = zones;
    this.after = after;
    for (PlannedChange planned : plan) {
      if (planned.change() instanceof Change.ZoneCreation c) {
        created.add(c.zone());
      }
    }
  }

  @Override
  public List<PlanProblem> problems(PlannedChange planned) {
    return switch (planned.change()) {
      case Change.OfRecord c -> mustBeThere(c.zone());
      case Change.OfSoa c -> mustBeThere(c.zone());
      case Change.ZoneCreation c -> mustBeNew(c.zone());
      case Change.ZoneDeletion c -> deletion(c);
      case Change.OfReverse _ -> List.of();
    };
  }

  private List<PlanProblem> mustBeThere(ZoneRef zone) {
    return created.contains(zone) || present(zone).isPresent()
        ? List.of()
        : problem(ERROR, "plan.zone.missing", zone);
  }

  private List<PlanProblem> mustBeNew(ZoneRef zone) {
    return present(zone).isPresent() ? problem(ERROR, "plan.zone.exists", zone) : List.of();
  }

  private List<PlanProblem> deletion(Change.ZoneDeletion deletion) {
    ZoneRef zone = deletion.zone().ref();
    Optional<ZoneSummary> summary = present(zone);
    if (summary.isEmpty()) {
      return problem(ERROR, "plan.zone.missing", zone);
    }
    return summary.get().records() == deletion.recordCount()
        ? List.of()
        : List.of(
            new PlanProblem(
                WARNING,
                "plan.zone.countChanged",
                List.of(
                    String.valueOf(deletion.recordCount()),
                    String.valueOf(summary.get().records()))));
  }

  private Optional<ZoneSummary> present(ZoneRef zone) {
    return present.computeIfAbsent(zone, ref -> summary(ref).filter(summary -> !summary.gone()));
  }

  /** The zones with changes have been read. */
  private Optional<ZoneSummary> summary(ZoneRef zone) {
    return after.of(zone).map(ZoneAfter::summary).orElseGet(() -> zones.summary(zone));
  }

  private static List<PlanProblem> problem(
      PlanProblem.Severity severity, String key, ZoneRef zone) {
    return List.of(new PlanProblem(severity, key, List.of(zone.name().text())));
  }
}
