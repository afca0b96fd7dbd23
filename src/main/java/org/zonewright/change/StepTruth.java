package org.zonewright.change;

import org.zonewright.store.JournalStep;

/**
 * What a provider holds of one step.
 *
 * @param step the step as journalled
 * @param truth what is there
 */
public record StepTruth(JournalStep step, Truth truth) {

  /** What is there. */
  public enum Truth {
    /** What was meant. */
    DONE,
    /** What was there before. */
    NOT_DONE,
    /** Neither the one nor the other. */
    DIFFERENT,
    /** The provider did not answer, or its account is no longer there. */
    UNREACHABLE
  }
}
