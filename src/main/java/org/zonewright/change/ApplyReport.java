package org.zonewright.change;

import java.util.List;

/**
 * What became of a plan.
 *
 * @param changeSet its id in the journal
 * @param results one per step, in order
 */
public record ApplyReport(long changeSet, List<StepResult> results) {

  /** Copies the list. */
  public ApplyReport {
    results = List.copyOf(results);
  }

  /** Whether every step was done. */
  public boolean allDone() {
    return results.stream().allMatch(r -> r.outcome() instanceof StepResult.Outcome.Done);
  }

  /** Whether a step met a conflict. */
  public boolean hasConflict() {
    return results.stream().anyMatch(r -> r.outcome() instanceof StepResult.Outcome.Conflicted);
  }
}
