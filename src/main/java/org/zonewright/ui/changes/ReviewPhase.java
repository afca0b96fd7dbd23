package org.zonewright.ui.changes;

/** Where a review is. */
public enum ReviewPhase {
  /** The plan is being made. */
  PLANNING,
  /** The plan can be read. */
  REVIEWING,
  /** Nothing is drafted. */
  NOTHING,
  /** The plan could not be made. */
  FAILED,
  /** The plan is being applied. */
  APPLYING,
  /** Applying has ended. */
  APPLIED
}
