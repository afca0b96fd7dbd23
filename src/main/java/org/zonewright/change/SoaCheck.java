package org.zonewright.change;

import static org.zonewright.change.PlanProblem.Severity.ERROR;
import static org.zonewright.change.PlanProblem.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import org.zonewright.model.Change;
import org.zonewright.model.Soa;

/** The start of authority: a serial that goes back or does not fit into the DNS, missing names. */
final class SoaCheck implements PlanChecks.Check {

  @Override
  public List<PlanProblem> problems(PlannedChange planned) {
    if (!(planned.change() instanceof Change.OfSoa(var _, var before, var after))) {
      return List.of();
    }
    List<PlanProblem> problems = new ArrayList<>();
    if (after.mname().isBlank() || after.rname().isBlank()) {
      problems.add(new PlanProblem(ERROR, "plan.soa.incomplete", List.of()));
    }
    if (after.serial().signum() < 0 || after.ttl() < 0) {
      problems.add(new PlanProblem(ERROR, "plan.soa.negative", List.of()));
    } else if (after.serial().compareTo(before.serial()) < 0) {
      problems.add(
          new PlanProblem(
              WARNING,
              "plan.soa.serialBack",
              List.of(before.serial().toString(), after.serial().toString())));
    }
    if (after.serial().compareTo(Soa.MAX_DNS_SERIAL) > 0) {
      problems.add(
          new PlanProblem(WARNING, "plan.soa.serialBig", List.of(after.serial().toString())));
    }
    return problems;
  }
}
