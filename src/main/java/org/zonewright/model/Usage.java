package org.zonewright.model;

/**
 * How much of one limit is used.
 *
 * @param used count, not negative
 * @param limit count allowed, not negative
 */
public record Usage(long used, long limit) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public Usage {
    if (used < 0 || limit < 0) {
      throw new IllegalArgumentException("negative count: " + used + " of " + limit);
    }
  }

  /** The used part, 0 to 1 and beyond; 1 where nothing is allowed and something used. */
  public double ratio() {
    if (limit == 0) {
      return used == 0 ? 0 : 1;
    }
    return (double) used / limit;
  }

  /** How many more are allowed, never below 0. */
  public long free() {
    return Math.max(0, limit - used);
  }
}
