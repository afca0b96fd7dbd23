package org.zonewright.sandbox.ionos;

import java.time.Duration;

/**
 * How long an accepted change takes to settle: a number of reads if that is above 0, else a time.
 *
 * @param time not negative
 * @param reads not negative
 */
record Pace(Duration time, int reads) {
  Pace {
    if (time.isNegative() || reads < 0) {
      throw new IllegalArgumentException("a pace cannot be negative");
    }
  }
}
