package org.zonewright.ui.changes;

import java.util.stream.Stream;
import org.zonewright.change.ChangePlan;
import org.zonewright.change.PlanProblem;

/**
 * What stops a plan.
 *
 * @param plan the plan
 */
record PlanErrors(ChangePlan plan) {

  private static final String CONFLICT = "plan.conflict";

  /** How many remarks stop it. */
  long count() {
    return errors().count();
  }

  /** How many of them say that someone else changed the same. */
  long conflicts() {
    return errors().filter(problem -> problem.messageKey().equals(CONFLICT)).count();
  }

  private Stream<PlanProblem> errors() {
    return plan.changes().stream()
        .flatMap(change -> change.problems().stream())
        .filter(problem -> problem.severity() == PlanProblem.Severity.ERROR);
  }
}
