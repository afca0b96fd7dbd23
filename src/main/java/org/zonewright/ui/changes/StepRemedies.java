package org.zonewright.ui.changes;

/** What the user can do about a step that did not end as meant. */
public interface StepRemedies {

  /** Reads anew what the step is about. */
  void readAnew(StepLine line);

  /** Compares what someone else changed with the draft and lets the user choose. */
  void settle(StepLine line);
}
