package org.zonewright.ui.quota;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How far back a chart goes from its last sample. */
public enum ChartRange {
  WEEK(Duration.ofDays(7)),
  MONTH(Duration.ofDays(31)),
  YEAR(Duration.ofDays(366)),
  /** Everything that is kept. */
  ALL(Duration.ofDays(200L * 366));

  private final Duration length;

  ChartRange(Duration length) {
    this.length = length;
  }

  /** Where it begins if it ends there. */
  Instant start(Instant end) {
    return end.minus(length);
  }

  /** Lower-case name, used in message keys. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
