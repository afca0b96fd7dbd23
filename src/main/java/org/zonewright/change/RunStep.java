package org.zonewright.change;

import org.zonewright.change.StepResult.Outcome;
import org.zonewright.store.JournalStatus;

/**
 * A step of a change set that is being carried out.
 *
 * @param step what is to be done
 * @param entry its id in the journal
 * @param status how it stood in the journal when the run began
 * @param stale whether it must not be sent: its draft was withdrawn or changed since it was
 *     journalled, or another program is carrying it out
 */
record RunStep(PlanStep step, long entry, JournalStatus status, boolean stale) {

  /** Whether it was done before the run began. */
  boolean isDone() {
    return status == JournalStatus.DONE;
  }

  /** It is left as it stood when the run began. */
  Outcome.Skipped skipped() {
    return status == JournalStatus.SKIPPED ? new Outcome.Skipped() : new Outcome.Skipped(status);
  }

  /** Whether it was sent and nobody knows what became of it. */
  boolean isUncertain() {
    return status == JournalStatus.SENDING || status == JournalStatus.UNKNOWN;
  }
}
