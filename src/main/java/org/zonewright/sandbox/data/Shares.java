package org.zonewright.sandbox.data;

/** Splits a total over zones: a few large ones first, then ever smaller ones. */
final class Shares {
  private static final double LEAD = 12;
  private static final double FALL = 0.15;

  private Shares() {}

  /** As many parts as zones, together the total. */
  static int[] of(int total, int zones) {
    double sum = 0;
    for (int i = 0; i < zones; i++) {
      sum += weight(i);
    }
    int[] parts = new int[zones];
    double reached = 0;
    long given = 0;
    for (int i = 0; i < zones; i++) {
      reached += weight(i);
      long upTo = i == zones - 1 ? total : Math.round(total * reached / sum);
      parts[i] = (int) (upTo - given);
      given = upTo;
    }
    return parts;
  }

  private static double weight(int place) {
    return 1 + LEAD / (1 + FALL * place);
  }
}
