package org.zonewright.quota;

import java.util.Arrays;

/** Medians and other quantiles. */
final class Medians {

  private Medians() {}

  /** The middle of the values, or the mean of the two in the middle. */
  static double of(double[] values) {
    double[] sorted = sorted(values);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /**
   * The value that {@code part} of the values lie below.
   *
   * @param part 0 to 1
   */
  static double quantile(double[] values, double part) {
    double[] sorted = sorted(values);
    return sorted[(int) Math.min(sorted.length - 1.0, part * sorted.length)];
  }

  private static double[] sorted(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
