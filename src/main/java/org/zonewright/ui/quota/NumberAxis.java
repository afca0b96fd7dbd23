package org.zonewright.ui.quota;

import java.util.ArrayList;
import java.util.List;

/** The round numbers beside a chart. */
final class NumberAxis {

  private NumberAxis() {}

  /**
   * Multiples of 1, 2 or 5 times a power of ten from 0 on.
   *
   * @param top where the axis ends
   * @param most how many there may be above 0
   */
  static List<Long> ticks(long top, int most) {
    long step = step(top, Math.max(1, most));
    List<Long> ticks = new ArrayList<>();
    for (long tick = 0; tick <= top; tick += step) {
      ticks.add(tick);
    }
    return ticks;
  }

  private static long step(long top, int most) {
    for (long power = 1; power <= top; power *= 10) {
      for (int factor : new int[] {1, 2, 5}) {
        if (top / (power * factor) <= most) {
          return power * factor;
        }
      }
    }
    return Math.max(1, top);
  }
}
