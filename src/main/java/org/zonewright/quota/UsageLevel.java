package org.zonewright.quota;

import org.zonewright.model.Usage;

/** How near a limit is. */
public enum UsageLevel {
  /** Below 80 %. */
  NORMAL,
  /** From 80 %. */
  WARNING,
  /** From 95 %. */
  DANGER,
  /** The limit is reached or passed. */
  REACHED;

  private static final double WARNING_FROM = 0.80;
  private static final double DANGER_FROM = 0.95;

  /** The level of a usage; a limit of nothing is not near while nothing is used. */
  public static UsageLevel of(Usage usage) {
    double ratio = usage.ratio();
    if (ratio >= 1) {
      return REACHED;
    }
    if (ratio >= DANGER_FROM) {
      return DANGER;
    }
    return ratio >= WARNING_FROM ? WARNING : NORMAL;
  }
}
