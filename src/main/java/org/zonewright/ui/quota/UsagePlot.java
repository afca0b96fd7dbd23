package org.zonewright.ui.quota;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.Usage;
import org.zonewright.quota.Trend;
import org.zonewright.quota.UsageKind;
import org.zonewright.store.QuotaSample;

/**
 * What a chart of one usage shows, without its size in pixels.
 *
 * @param kind what is counted
 * @param points usage, oldest first; two or more
 * @param from where the time axis begins
 * @param to where it ends: at the last sample, or later where the trend goes on to the limit
 * @param top where the axis of counts, which begins at 0, ends
 * @param trend the trend as it was found
 */
public record UsagePlot(
    UsageKind kind,
    List<UsagePoint> points,
    Instant from,
    Instant to,
    long top,
    Optional<Trend> trend) {

  private static final int FINEST = 700;
  private static final Duration SHORTEST = Duration.ofDays(1);
  // farther ahead the past would be pressed together
  private static final double AHEAD = 0.8;
  private static final double BEGINNING = 0.15;
  private static final double MARGIN = 0.04;
  private static final double ROOM_ABOVE = 1.12;
  private static final double LIMIT_IN_SIGHT = 0.3;
  private static final long LOWEST_TOP = 4;

  /** Copies the list. */
  public UsagePlot {
    points = List.copyOf(points);
  }

  /**
   * The plot of samples, oldest first.
   *
   * @return empty if there are fewer than two
   */
  static Optional<UsagePlot> of(
      List<QuotaSample> samples, UsageKind kind, ChartRange range, Optional<Trend> trend) {
    if (samples.size() < 2) {
      return Optional.empty();
    }
    Instant last = samples.getLast().takenAt();
    Instant first = samples.getFirst().takenAt();
    Instant start = range.start(last);
    Instant from = start.isBefore(first) ? first : start;
    Instant latestStart = last.minus(SHORTEST);
    List<UsagePoint> points =
        UsagePoint.thinned(UsagePoint.of(samples, kind, from), from, last, FINEST);
    return Optional.of(
        new UsagePlot(
            kind,
            points,
            from.isAfter(latestStart) ? latestStart : from,
            end(from, last, trend),
            top(points),
            trend));
  }

  private static Instant end(Instant from, Instant last, Optional<Trend> trend) {
    Duration shown = Duration.between(from, last);
    Instant farthest = last.plus(part(shown, AHEAD));
    return trend
        .flatMap(Trend::meetsLimit)
        .filter(meeting -> meeting.isAfter(last))
        .map(
            meeting ->
                meeting.isAfter(farthest)
                    ? last.plus(part(shown, BEGINNING))
                    : meeting.plus(part(shown, MARGIN)))
        .orElse(last);
  }

  private static Duration part(Duration whole, double part) {
    return Duration.ofMillis((long) (whole.toMillis() * part));
  }

  private static long top(List<UsagePoint> points) {
    long used = points.stream().mapToLong(point -> point.usage().used()).max().orElse(0);
    long limit = points.stream().mapToLong(point -> point.usage().limit()).max().orElse(0);
    long highest = used >= limit * LIMIT_IN_SIGHT ? Math.max(used, limit) : used;
    return Math.max(LOWEST_TOP, (long) Math.ceil(highest * ROOM_ABOVE));
  }

  /** The latest usage. */
  Usage latest() {
    return points.getLast().usage();
  }

  /** Whether the limit, as it is now, is low enough to be on the chart. */
  boolean limitInSight() {
    return latest().limit() <= top;
  }

  /** Where the limit will be reached, if that can be said; may lie beyond the chart. */
  Optional<UsagePoint> meeting() {
    Usage full = new Usage(latest().limit(), latest().limit());
    return trend
        .flatMap(Trend::meetsLimit)
        .filter(when -> when.isAfter(points.getLast().at()))
        .map(when -> new UsagePoint(when, full));
  }

  /** How far to the right a moment is, 0 to 1. */
  double across(Instant at) {
    double whole = Duration.between(from, to).toMillis();
    return Duration.between(from, at).toMillis() / whole;
  }

  /** How far up a count is, 0 to 1 and beyond. */
  double up(double count) {
    return count / top;
  }

  /** The place in the list of points of the one nearest to a place on the time axis, 0 to 1. */
  int nearest(double across) {
    int nearest = 0;
    for (int i = 1; i < points.size(); i++) {
      if (distance(i, across) < distance(nearest, across)) {
        nearest = i;
      }
    }
    return nearest;
  }

  private double distance(int point, double across) {
    return Math.abs(across(points.get(point).at()) - across);
  }
}
