package org.zonewright.store;

/**
 * What was written because it differed from what was stored.
 *
 * @param zones number of rows of zones, not counting those of which only the time of reading is new
 * @param records number of records that were added, changed or removed
 */
public record SavedRows(int zones, int records) {

  /** Nothing was written. */
  static final SavedRows NONE = new SavedRows(0, 0);

  /** Number of rows in all. */
  public int all() {
    return zones + records;
  }

  /** Both together. */
  SavedRows plus(SavedRows others) {
    return new SavedRows(zones + others.zones, records + others.records);
  }
}
