package org.zonewright.change;

import java.util.List;

/**
 * What will be sent, in the order in which it will be sent, with everything the checks say about
 * it.
 *
 * @param steps the steps in order
 */
public record ChangePlan(List<PlanStep> steps) {

  /** Copies the list. */
  public ChangePlan {
    steps = List.copyOf(steps);
  }

  /** Whether there is nothing to do. */
  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** All changes in order. */
  public List<PlannedChange> changes() {
    return steps.stream().flatMap(step -> step.changes().stream()).toList();
  }

  /** Whether an error stops the plan. */
  public boolean hasErrors() {
    return changes().stream()
        .flatMap(change -> change.problems().stream())
        .anyMatch(problem -> problem.severity() == PlanProblem.Severity.ERROR);
  }
}
