package org.zonewright.change;

import static org.zonewright.change.PlanProblem.Severity.ERROR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.LockStore;

/** Stops changes of record sets that the user has locked, and of zones that have such. */
final class LockCheck implements PlanChecks.Check {

  private final LockStore locks;
  private final Map<ZoneRef, Set<RecordSetKey>> locked = new HashMap<>();

  LockCheck(LockStore locks) {
    this.locks = locks;
  }

  @Override
  public List<PlanProblem> problems(PlannedChange planned) {
    Stream<RecordSetKey> sets =
        switch (planned.change()) {
          case Change.OfRecord c ->
              BaseSets.keys(c).stream().filter(set -> locked(c.zone()).contains(set));
          case Change.ZoneDeletion c -> locked(c.zone().ref()).stream();
          case Change.OfSoa _, Change.ZoneCreation _, Change.OfReverse _ -> Stream.empty();
        };
    return sets.map(LockCheck::problem).toList();
  }

  private Set<RecordSetKey> locked(ZoneRef zone) {
    return locked.computeIfAbsent(zone, locks::of);
  }

  private static PlanProblem problem(RecordSetKey set) {
    return new PlanProblem(ERROR, "plan.locked", List.of(set.name().text(), set.type().mnemonic()));
  }
}
