package org.zonewright.bench;

import java.util.Collection;
import java.util.List;

/**
 * What several runs came to.
 *
 * @param median the value in the middle, the upper one of two
 * @param min the smallest
 * @param max the greatest
 */
record Spread(double median, double min, double max) {

  /**
   * Of these values.
   *
   * @throws IllegalArgumentException if there are none
   */
  static Spread of(Collection<Double> values) {
    return new Spread(quantile(values, 0.5), quantile(values, 0), quantile(values, 1));
  }

  /** A single value. */
  static Spread once(double value) {
    return new Spread(value, value, value);
  }

  /**
   * The value below which a share of all values lies.
   *
   * @param share 0 to 1
   * @throws IllegalArgumentException if there are no values
   */
  static double quantile(Collection<Double> values, double share) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1.0, Math.floor(share * sorted.size())));
  }
}
