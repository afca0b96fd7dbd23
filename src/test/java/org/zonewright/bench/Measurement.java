package org.zonewright.bench;

import java.util.function.Consumer;

/** Measures one thing. */
@FunctionalInterface
interface Measurement {

  /**
   * Measures.
   *
   * @param place sizes and where data may be put
   * @param lines takes what was measured
   * @throws Skipped if that cannot be measured here
   */
  void measure(Place place, Consumer<Line> lines) throws Exception;

  /** Something that measuring needs is not there. */
  final class Skipped extends Exception {

    private static final long serialVersionUID = 1L;

    Skipped(String why) {
      super(why);
    }
  }
}
