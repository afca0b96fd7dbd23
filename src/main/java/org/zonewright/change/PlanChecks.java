package org.zonewright.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zonewright.model.AccountId;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.Capabilities;
import org.zonewright.store.Database;
import org.zonewright.store.LockStore;
import org.zonewright.store.QuotaStore;
import org.zonewright.store.ReverseStore;
import org.zonewright.store.ZoneBatch;
import org.zonewright.store.ZoneStore;

/** Checks the changes of a plan, in the order in which they will be made. */
final class PlanChecks {

  /** One kind of check. Asked for each change once, in the order of the plan. */
  @FunctionalInterface
  interface Check {

    /** What is to be said of that change; empty if nothing. */
    List<PlanProblem> problems(PlannedChange change);
  }

  private final Database database;
  private final Map<AccountId, Capabilities> capabilities;

  PlanChecks(Database database, Map<AccountId, Capabilities> capabilities) {
    this.database = database;
    this.capabilities = Map.copyOf(capabilities);
  }

  /** The plan of these steps with all that is to be said of it. */
  ChangePlan checked(List<PlanStep> steps) {
    List<PlannedChange> changes = steps.stream().flatMap(step -> step.changes().stream()).toList();
    ZoneStore zones = new ZoneStore(database);
    ReverseStore reverse = new ReverseStore(database);
    ZonesAfter after = new ZonesAfter(new ZoneBatch(database), changes);
    Map<ZoneRef, Set<RecordSetKey>> locked = new LockStore(database).all();
    List<Check> checks =
        List.of(
            new CapabilityCheck(capabilities),
            new RecordCheck(capabilities),
            new ZonePresenceCheck(zones, after, changes),
            new ZoneContentCheck(after, capabilities),
            new SoaCheck(),
            new TargetCheck(after, zones),
            new ConflictCheck(after, zones, new ReverseDrafts(database)),
            new LockCheck(zone -> locked.getOrDefault(zone, Set.of())),
            new LastAddressCheck(after, reverse, changes),
            new ReverseCheck(reverse, new PlannedAddresses(zones, after), changes),
            new QuotaCheck(new QuotaStore(database), zones, steps));
    List<Guardrail> guardrails = new ArrayList<>(Guardrails.of(changes, after));
    guardrails.addAll(ReverseGuardrails.of(steps, reverse));
    return new ChangePlan(steps.stream().map(step -> checked(step, checks)).toList(), guardrails);
  }

  private static PlanStep checked(PlanStep step, List<Check> checks) {
    List<PlannedChange> changes = new ArrayList<>();
    for (PlannedChange change : step.changes()) {
      List<PlanProblem> problems =
          checks.stream().flatMap(check -> check.problems(change).stream()).toList();
      changes.add(
          new PlannedChange(change.change(), change.baseSets(), change.draftId(), problems));
    }
    return new PlanStep(step.number(), step.account(), step.zone(), changes);
  }
}
