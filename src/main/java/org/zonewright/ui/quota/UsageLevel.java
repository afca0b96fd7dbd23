package org.zonewright.ui.quota;

import java.util.Locale;

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

  /** The level of a used part, 0 to 1 and beyond. */
  public static UsageLevel of(double ratio) {
    if (ratio >= 1) {
      return REACHED;
    }
    if (ratio >= DANGER_FROM) {
      return DANGER;
    }
    return ratio >= WARNING_FROM ? WARNING : NORMAL;
  }

  /** Lower-case name, used in message keys and style classes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
