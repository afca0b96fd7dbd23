package org.zonewright.ui.changes;

import java.util.List;

/**
 * What became of the steps of a plan.
 *
 * @param done read back as meant
 * @param provisioning accepted, still being carried out
 * @param failed not done by the provider
 * @param different read back as something else
 * @param conflicts not sent because someone else changed the same
 * @param unknown sent with unknown result
 * @param skipped not sent
 */
public record ApplySummary(
    int done,
    int provisioning,
    int failed,
    int different,
    int conflicts,
    int unknown,
    int skipped) {

  static ApplySummary of(List<StepLine> steps) {
    return new ApplySummary(
        count(steps, StepState.DONE),
        count(steps, StepState.PROVISIONING),
        count(steps, StepState.FAILED),
        count(steps, StepState.DIFFERENT),
        count(steps, StepState.CONFLICT),
        count(steps, StepState.UNKNOWN),
        count(steps, StepState.SKIPPED));
  }

  private static int count(List<StepLine> steps, StepState state) {
    return (int) steps.stream().filter(line -> line.state().get() == state).count();
  }

  /** Whether the only thing that is missing is what was not sent. */
  public boolean restWaits() {
    return skipped > 0 && failed + different + conflicts + unknown == 0;
  }

  /** Whether everything is as meant or on its way to be. */
  public boolean allDone() {
    return failed + different + conflicts + unknown + skipped == 0;
  }
}
