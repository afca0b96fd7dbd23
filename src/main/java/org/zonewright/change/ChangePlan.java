package org.zonewright.change;

import java.util.List;

/**
 * What will be sent, in the order in which it will be sent, with everything the checks say about
 * it.
 *
 * @param steps the steps in order, numbered from 1
 * @param guardrails what the user has to say yes to before it is applied
 */
public record ChangePlan(List<PlanStep> steps, List<Guardrail> guardrails) {

  /** Copies the lists. */
  public ChangePlan {
    steps = List.copyOf(steps);
    guardrails = List.copyOf(guardrails);
  }

  /** A plan without guardrails. */
  public ChangePlan(List<PlanStep> steps) {
    this(steps, List.of());
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
    return steps.stream().anyMatch(PlanStep::hasErrors);
  }

  /**
   * The part of the plan that can go ahead: without the zones and reverse records that have errors,
   * without what depends on them, and without the rest of the zones that loses something by this.
   */
  public ChangePlan applicable() {
    return hasErrors() ? ApplicablePart.of(this) : this;
  }
}
