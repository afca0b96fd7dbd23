package org.zonewright.change;

import java.util.List;
import org.zonewright.model.ElsewhereChange;

/**
 * What became of a plan.
 *
 * @param changeSet its id in the journal
 * @param results one per step, in order
 * @param elsewhere what others have changed meanwhile in record sets that the plan does not touch;
 *     it is kept as they made it
 */
public record ApplyReport(
    long changeSet, List<StepResult> results, List<ElsewhereChange> elsewhere) {

  /** Copies the lists. */
  public ApplyReport {
    results = List.copyOf(results);
    elsewhere = List.copyOf(elsewhere);
  }

  /** Nothing was changed elsewhere. */
  public ApplyReport(long changeSet, List<StepResult> results) {
    this(changeSet, results, List.of());
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
