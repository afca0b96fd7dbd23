package org.zonewright.change;

import static org.zonewright.change.PlanProblem.Severity.ERROR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.dns.ZoneRules;
import org.zonewright.dns.ZoneViolation;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.Capabilities;

/** The rules for the records of a zone together, as it will be. */
final class ZoneContentCheck implements PlanChecks.Check {

  private final ZonesAfter zones;
  private final Map<AccountId, Capabilities> capabilities;
  private final Map<ZoneRef, NewViolations> untold = new HashMap<>();

  ZoneContentCheck(ZonesAfter zones, Map<AccountId, Capabilities> capabilities) {
    this.zones = zones;
    this.capabilities = capabilities;
  }

  @Override
  public List<PlanProblem> problems(PlannedChange planned) {
    return switch (planned.change()) {
      case Change.OfRecord c -> ofRecord(c, planned.baseSets());
      case Change.ZoneCreation c -> ofCreation(c);
      case Change.OfSoa _, Change.ZoneDeletion _, Change.OfReverse _ -> List.of();
    };
  }

  private List<PlanProblem> ofRecord(Change.OfRecord change, List<ResourceRecord> baseSets) {
    List<PlanProblem> problems = new ArrayList<>(tell(change, baseSets));
    if (change.after().isEmpty() && leavesNothing(change.zone())) {
      problems.add(new PlanProblem(ERROR, "plan.zone.empty", List.of()));
    }
    return problems;
  }

  private List<PlanProblem> ofCreation(Change.ZoneCreation change) {
    List<PlanProblem> problems = new ArrayList<>();
    if (leavesNothing(change.zone())) {
      problems.add(new PlanProblem(ERROR, "plan.zone.empty", List.of()));
    }
    ZoneRules.check(change.zone().name(), change.records()).stream()
        .map(ZoneViolation::violation)
        .map(RecordCheck::problem)
        .distinct()
        .forEach(problems::add);
    return problems;
  }

  private boolean leavesNothing(ZoneRef zone) {
    Capabilities able = capabilities.get(zone.account());
    return able != null
        && able.wholeZoneUpdates()
        && zones.of(zone).map(after -> after.planned().isEmpty()).orElse(false);
  }

  private List<PlanProblem> tell(Change.OfRecord change, List<ResourceRecord> baseSets) {
    // what a set in conflict will be is not known
    Optional<ZoneAfter> zone =
        zones.of(change.zone()).filter(after -> !after.hasMoved(change, baseSets));
    if (change.after().isEmpty() || zone.isEmpty()) {
      return List.of();
    }
    return untold
        .computeIfAbsent(change.zone(), ref -> new NewViolations(ref.name(), zone.get()))
        .tell(change.after().get())
        .stream()
        .map(ZoneViolation::violation)
        .map(RecordCheck::problem)
        .toList();
  }
}
