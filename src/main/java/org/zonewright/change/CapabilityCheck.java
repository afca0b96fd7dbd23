package org.zonewright.change;

import static org.zonewright.change.PlanProblem.Severity.ERROR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.provider.Capabilities;

/** What the provider cannot do at all. */
final class CapabilityCheck implements PlanChecks.Check {

  private final Map<AccountId, Capabilities> capabilities;

  CapabilityCheck(Map<AccountId, Capabilities> capabilities) {
    this.capabilities = capabilities;
  }

  @Override
  public List<PlanProblem> problems(PlannedChange planned) {
    Change change = planned.change();
    Capabilities able = capabilities.get(change.account());
    if (able == null) {
      return List.of();
    }
    return switch (change) {
      case Change.OfRecord(var _, var before, var after) ->
          after.map(record -> record(able, before.map(ZoneRecord::data), record)).orElse(List.of());
      case Change.ZoneCreation c ->
          c.records().stream()
              .flatMap(record -> record(able, Optional.empty(), record).stream())
              .toList();
      case Change.OfSoa _ -> unless(able.soaEditing(), "plan.soa.unsupported");
      case Change.OfReverse _ -> unless(able.reverseRecords(), "plan.reverse.unsupported");
      case Change.ZoneDeletion _ -> List.of();
    };
  }

  private static List<PlanProblem> record(
      Capabilities able, Optional<ResourceRecord> before, ResourceRecord after) {
    List<PlanProblem> problems = new ArrayList<>();
    String type = after.type().mnemonic();
    // what the provider holds already it can evidently store
    boolean held = before.filter(b -> b.type().equals(after.type())).isPresent();
    if (!held && !able.recordTypes().contains(after.type())) {
      problems.add(new PlanProblem(ERROR, "plan.type.unsupported", List.of(type)));
    }
    if (!after.enabled() && !able.enabledSwitch()) {
      problems.add(new PlanProblem(ERROR, "plan.enabled.unsupported", List.of()));
    }
    return problems;
  }

  private static List<PlanProblem> unless(boolean able, String key) {
    return able ? List.of() : List.of(new PlanProblem(ERROR, key, List.of()));
  }
}
