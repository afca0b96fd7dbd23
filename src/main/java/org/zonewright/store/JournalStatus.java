package org.zonewright.store;

/** How a journalled step stands. */
public enum JournalStatus {
  /** Planned and not sent yet. */
  PENDING,
  /** Written before it was sent; still this after a crash means nobody knows. */
  SENDING,
  DONE,
  FAILED,
  CONFLICT,
  UNKNOWN,
  /** Not sent, and the change set has ended. */
  SKIPPED
}
