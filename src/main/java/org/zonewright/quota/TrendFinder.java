package org.zonewright.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.Usage;
import org.zonewright.store.QuotaSample;

/**
 * Finds the trend of a usage: a line through the values at the end of each day (UTC) of the last 90
 * days, by the method of Theil and Sen (the median of the slopes between all pairs of days), which
 * a single clean-up or import does not turn. A day without sample counts where the samples before
 * and after it are equal.
 *
 * <p>There is a trend only from 7 days with values that span 14 days or more. A day on which the
 * limit is reached is told only if all of this is so: the usage is below the limit and rises; at
 * least three quarters of the pairs of days do not fall; the typical distance of the days from the
 * line (the median) is at most a quarter of the line's rise over the window; the day is within two
 * years.
 */
public final class TrendFinder {

  private static final int WINDOW_DAYS = 90;
  private static final int LEAST_DAYS = 7;
  private static final int LEAST_SPAN = 14;
  private static final int FARTHEST_DAYS = 730;
  private static final double LARGEST_SCATTER = 0.25;
  private static final double RISING_PART = 0.75;

  private final UsageKind kind;

  public TrendFinder(UsageKind kind) {
    this.kind = kind;
  }

  private record Day(LocalDate date, long used) {}

  /**
   * The trend of an account's samples.
   *
   * @param history oldest first
   * @return empty if there are too few
   */
  public Optional<Trend> of(List<QuotaSample> history) {
    List<Day> days = days(history);
    if (days.size() < LEAST_DAYS || span(days) < LEAST_SPAN) {
      return Optional.empty();
    }
    double[] slopes = slopes(days);
    double slope = Medians.of(slopes);
    LocalDate last = days.getLast().date();
    double atEnd =
        Medians.of(
            days.stream()
                .mapToDouble(day -> day.used() + slope * between(day.date(), last))
                .toArray());
    Usage usage = kind.of(history.getLast().quota());
    boolean steady =
        Medians.quantile(slopes, 1 - RISING_PART) >= 0
            && scatter(days, slope, atEnd) <= LARGEST_SCATTER * slope * span(days);
    Optional<LocalDate> full = slope > 0 && steady ? full(usage, last, slope) : Optional.empty();
    return Optional.of(new Trend(days.getFirst().date(), last, atEnd, slope, full));
  }

  private static Optional<LocalDate> full(Usage usage, LocalDate last, double slope) {
    double days = Math.ceil(usage.free() / slope);
    return usage.free() > 0 && days <= FARTHEST_DAYS
        ? Optional.of(last.plusDays((long) days))
        : Optional.empty();
  }

  private static double scatter(List<Day> days, double slope, double atEnd) {
    LocalDate last = days.getLast().date();
    return Medians.of(
        days.stream()
            .mapToDouble(day -> Math.abs(day.used() - (atEnd - slope * between(day.date(), last))))
            .toArray());
  }

  private static double[] slopes(List<Day> days) {
    double[] slopes = new double[days.size() * (days.size() - 1) / 2];
    int next = 0;
    for (int i = 0; i < days.size(); i++) {
      for (int j = i + 1; j < days.size(); j++) {
        slopes[next++] =
            (double) (days.get(j).used() - days.get(i).used())
                / between(days.get(i).date(), days.get(j).date());
      }
    }
    return slopes;
  }

  /** The value at the end of each day of the window that has one, oldest first. */
  private List<Day> days(List<QuotaSample> history) {
    List<Day> days = new ArrayList<>();
    if (history.isEmpty()) {
      return days;
    }
    LocalDate start = date(history.getLast().takenAt()).minusDays(WINDOW_DAYS - 1L);
    for (QuotaSample sample : history) {
      Day day = new Day(date(sample.takenAt()), kind.of(sample.quota()).used());
      if (!days.isEmpty() && days.getLast().date().equals(day.date())) {
        days.removeLast();
      } else if (!days.isEmpty() && days.getLast().used() == day.used()) {
        fill(days, day);
      }
      days.add(day);
    }
    days.removeIf(day -> day.date().isBefore(start));
    return days;
  }

  private static void fill(List<Day> days, Day next) {
    for (LocalDate date = days.getLast().date().plusDays(1);
        date.isBefore(next.date());
        date = date.plusDays(1)) {
      days.add(new Day(date, next.used()));
    }
  }

  private static long span(List<Day> days) {
    return between(days.getFirst().date(), days.getLast().date());
  }

  private static long between(LocalDate from, LocalDate to) {
    return to.toEpochDay() - from.toEpochDay();
  }

  private static LocalDate date(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }

  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
