package org.zonewright.store;

/** How a journalled step stands. */
public enum JournalStatus {
  /** Written before it was sent; still this after a crash means nobody knows. */
  SENDING,
  DONE,
  FAILED,
  CONFLICT,
  UNKNOWN
}
