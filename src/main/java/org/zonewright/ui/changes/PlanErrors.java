package org.zonewright.ui.changes;

import org.zonewright.change.ChangePlan;
import org.zonewright.change.PlanProblem;

/**
 * What stops a plan.
 *
 * @param plan the plan
 */
record PlanErrors(ChangePlan plan) {

  /** How many remarks stop it. */
  long count() {
    return plan.changes().stream()
        .flatMap(change -> change.problems().stream())
        .filter(problem -> problem.severity() == PlanProblem.Severity.ERROR)
        .count();
  }
}
