package org.zonewright.ui.diff;

import org.zonewright.change.PlanProblem;

/**
 * A remark of the checks in words.
 *
 * @param severity whether it stops the plan
 * @param text the sentence
 */
public record DiffNote(PlanProblem.Severity severity, String text) {

  /** Whether it stops the plan. */
  public boolean isError() {
    return severity == PlanProblem.Severity.ERROR;
  }
}
