package org.zonewright.change;

import java.util.List;

/**
 * What the providers hold of the steps of a change set.
 *
 * @param changeSet its id in the journal
 * @param steps one per step, in order
 */
public record RunTruth(long changeSet, List<StepTruth> steps) {

  /** Copies the list. */
  public RunTruth {
    steps = List.copyOf(steps);
  }
}
