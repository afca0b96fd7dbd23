package org.zonewright.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The straight line that a usage follows.
 *
 * @param from the first day it was made of
 * @param to the last
 * @param atEnd its height at the end of the last day
 * @param perDay its slope, per day
 * @param fullOn the day on which the limit will be reached, where that can be said (see {@link
 *     TrendFinder})
 */
public record Trend(
    LocalDate from, LocalDate to, double atEnd, double perDay, Optional<LocalDate> fullOn) {

  /** The moment at which the limit will be reached, where that can be said: the end of the day. */
  public Optional<Instant> meetsLimit() {
    return fullOn.map(TrendFinder::endOf);
  }

  /** The height of the line at a moment. */
  public double at(Instant time) {
    double days = (time.toEpochMilli() - TrendFinder.endOf(to).toEpochMilli()) / 86_400_000.0;
    return atEnd + perDay * days;
  }
}
