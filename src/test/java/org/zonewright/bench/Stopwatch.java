package org.zonewright.bench;

/** Runs since it was made. */
final class Stopwatch {

  private static final double NANOS_PER_MILLI = 1e6;

  private final long start = System.nanoTime();

  /** Milliseconds since the beginning. */
  double millis() {
    return (System.nanoTime() - start) / NANOS_PER_MILLI;
  }
}
