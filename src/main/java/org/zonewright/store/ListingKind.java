package org.zonewright.store;

/** What is listed at a sync. */
public enum ListingKind {
  ZONES,
  RECORDS,
  REVERSE_RECORDS,
  QUOTA
}
