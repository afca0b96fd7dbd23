package org.zonewright.change;

import static org.zonewright.change.PlanProblem.Severity.ERROR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.dns.RuleCode;
import org.zonewright.dns.Violation;
import org.zonewright.dns.ZoneRules;
import org.zonewright.dns.ZoneViolation;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.Capabilities;

/**
 * The rules for the records of a zone together, as it will be. What was wrong before the plan and
 * stays so is not the plan's fault and not told.
 */
final class ZoneContentCheck implements PlanChecks.Check {

  private record Known(ResourceRecord record, RuleCode code) {}

  private final ZonesAfter zones;
  private final Map<AccountId, Capabilities> capabilities;
  private final Map<ZoneRef, List<ZoneViolation>> untold = new HashMap<>();

  ZoneContentCheck(ZonesAfter zones, Map<AccountId, Capabilities> capabilities) {
    this.zones = zones;
    this.capabilities = capabilities;
  }

  @Override
  public List<PlanProblem> problems(PlannedChange planned) {
    return switch (planned.change()) {
      case Change.OfRecord c -> ofRecord(c);
      case Change.ZoneCreation c -> ofCreation(c);
      case Change.OfSoa _, Change.ZoneDeletion _, Change.OfReverse _ -> List.of();
    };
  }

  private List<PlanProblem> ofRecord(Change.OfRecord change) {
    List<PlanProblem> problems = new ArrayList<>(tell(change));
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
        && zones.of(zone).map(pair -> pair.planned().isEmpty()).orElse(false);
  }

  /** Each violation is told once, at the first change that has to do with it. */
  private List<PlanProblem> tell(Change.OfRecord change) {
    List<ZoneViolation> left = untold.computeIfAbsent(change.zone(), this::newViolations);
    List<ZoneViolation> mine = left.stream().filter(v -> concerns(v, change)).toList();
    left.removeAll(mine);
    return mine.stream().map(ZoneViolation::violation).map(RecordCheck::problem).toList();
  }

  private List<ZoneViolation> newViolations(ZoneRef zone) {
    Optional<ZonesAfter.Pair> pair = zones.of(zone);
    if (pair.isEmpty()) {
      return new ArrayList<>();
    }
    List<Known> known =
        ZoneRules.check(zone.name(), pair.get().cached()).stream()
            .map(v -> new Known(v.record(), v.violation().code()))
            .toList();
    List<ZoneViolation> found = new ArrayList<>(ZoneRules.check(zone.name(), pair.get().planned()));
    found.removeIf(v -> known.contains(new Known(v.record(), v.violation().code())));
    return found;
  }

  private static boolean concerns(ZoneViolation found, Change.OfRecord change) {
    if (change.after().isEmpty()) {
      return false;
    }
    ResourceRecord after = change.after().get();
    return found.record().name().equals(after.name()) || names(found.violation(), after.name());
  }

  private static boolean names(Violation violation, DnsName name) {
    return violation.args().contains(name.text());
  }
}
