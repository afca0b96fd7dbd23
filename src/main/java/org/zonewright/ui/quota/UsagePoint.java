package org.zonewright.ui.quota;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zonewright.model.Usage;
import org.zonewright.quota.UsageKind;
import org.zonewright.store.QuotaSample;

/**
 * A point of a chart of usage.
 *
 * @param at when
 * @param usage used and allowed then
 */
public record UsagePoint(Instant at, Usage usage) {

  /** The points from a moment on; at that moment itself one on the line between its neighbours. */
  static List<UsagePoint> of(List<QuotaSample> samples, UsageKind kind, Instant from) {
    List<UsagePoint> points = new ArrayList<>();
    for (QuotaSample sample : samples) {
      UsagePoint next = new UsagePoint(sample.takenAt(), kind.of(sample.quota()));
      if (next.at().isAfter(from) && points.size() == 1 && points.getFirst().at().isBefore(from)) {
        points.set(0, points.getFirst().towards(next, from));
      } else if (!next.at().isAfter(from)) {
        points.clear();
      }
      points.add(next);
    }
    return points;
  }

  /** The point at a moment on the line from here to another point. */
  UsagePoint towards(UsagePoint next, Instant when) {
    double part =
        (double) Duration.between(at, when).toMillis()
            / Math.max(1, Duration.between(at, next.at).toMillis());
    long used = usage.used() + Math.round(part * (next.usage.used() - usage.used()));
    return new UsagePoint(when, new Usage(used, usage.limit()));
  }

  /** The same with only the highest of each of many equal spans, and the first and the last. */
  static List<UsagePoint> thinned(List<UsagePoint> points, Instant from, Instant to, int spans) {
    if (points.size() <= spans) {
      return points;
    }
    double span = Math.max(1, Duration.between(from, to).toMillis() / (double) spans);
    List<UsagePoint> thinned = new ArrayList<>(List.of(points.getFirst()));
    long current = -1;
    for (UsagePoint point : points.subList(1, points.size() - 1)) {
      long number = (long) (Duration.between(from, point.at).toMillis() / span);
      if (number != current) {
        thinned.add(point);
        current = number;
      } else if (point.usage.used() > thinned.getLast().usage.used()) {
        thinned.set(thinned.size() - 1, point);
      }
    }
    thinned.add(points.getLast());
    return thinned;
  }
}
