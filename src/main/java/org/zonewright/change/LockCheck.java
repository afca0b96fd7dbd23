package org.zonewright.change;

import static org.zonewright.change.PlanProblem.Severity.ERROR;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ZoneRef;

/** Stops changes of record sets that the user has locked, and of zones that have such. */
final class LockCheck implements PlanChecks.Check {

  private final Function<ZoneRef, Set<RecordSetKey>> locked;

  /**
   * A check.
   *
   * @param locked tells the locked record sets of a zone
   */
  LockCheck(Function<ZoneRef, Set<RecordSetKey>> locked) {
    this.locked = locked;
  }

  @Override
  public List<PlanProblem> problems(PlannedChange planned) {
    Stream<RecordSetKey> sets =
        switch (planned.change()) {
          case Change.OfRecord c ->
              BaseSets.keys(c).stream().filter(set -> locked.apply(c.zone()).contains(set));
          case Change.ZoneDeletion c -> locked.apply(c.zone().ref()).stream();
          case Change.OfSoa _, Change.ZoneCreation _, Change.OfReverse _ -> Stream.empty();
        };
    return sets.map(LockCheck::problem).toList();
  }

  private static PlanProblem problem(RecordSetKey set) {
    return new PlanProblem(ERROR, "plan.locked", List.of(set.name().text(), set.type().mnemonic()));
  }
}
