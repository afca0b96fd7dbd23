package org.zonewright.cli.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an account's usage has moved.
 *
 * @param samples oldest first
 * @param trends one for each limit that has a trend
 */
public record UsageHistoryJson(List<Sample> samples, List<TrendOf> trends) {

  /** Copies the lists. */
  public UsageHistoryJson {
    samples = List.copyOf(samples);
    trends = List.copyOf(trends);
  }

  /** Limits and usage at one moment. */
  public record Sample(
      Instant at,
      UsageJson zones,
      UsageJson secondaryZones,
      UsageJson records,
      UsageJson reverseRecords) {}

  /**
   * The straight line that one usage follows.
   *
   * @param kind zones, secondaryZones, records or reverseRecords
   * @param from the first day it was made of, in UTC
   * @param to the last
   * @param atEnd its height at the end of that day
   * @param perDay its slope
   * @param fullOn when the limit will be reached; null where that cannot be said
   */
  public record TrendOf(
      String kind,
      LocalDate from,
      LocalDate to,
      double atEnd,
      double perDay,
      Optional<LocalDate> fullOn) {}
}
