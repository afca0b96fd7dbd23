package org.zonewright.change;

/** How a row of the record table differs from the cache. */
public enum RowStatus {
  UNCHANGED,
  ADDED,
  CHANGED,
  REMOVED
}
