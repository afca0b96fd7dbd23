package org.zonewright.reverse;

/** What the cached forward zones say of a reverse record. */
public enum ForwardState {
  /** An address record of that name has that address. */
  CONFIRMED,
  /** The name has address records, but none with that address. */
  MISMATCH,
  /** The name lies in a cached zone but has no address record. */
  MISSING,
  /** The name lies in no cached zone. */
  UNKNOWN
}
