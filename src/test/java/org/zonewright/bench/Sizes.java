package org.zonewright.bench;

import java.util.List;

/**
 * How much there is of everything that is measured.
 *
 * @param zones zones of the IONOS contract that is synchronised and cached
 * @param records their records
 * @param reverse reverse records of that contract
 * @param bdomZones zones of the BDOM user that is synchronised
 * @param opened numbers of records of the zones that are opened in the window
 * @param frames how many frames are scrolled
 * @param runs how often each thing is measured
 */
record Sizes(
    int zones,
    int records,
    int reverse,
    int bdomZones,
    List<Integer> opened,
    int frames,
    int runs) {

  /** The quota example of the IONOS documents: what one contract may have. */
  static final Sizes LIMITS =
      new Sizes(50_000, 100_000, 5_000, 5_000, List.of(1_000, 10_000, 100_000), 300, 5);

  /** Enough to see that every measurement still works. */
  static final Sizes TINY = new Sizes(40, 120, 10, 12, List.of(30, 60), 5, 1);

  /** The same, measured as often as this. */
  Sizes withRuns(int times) {
    return new Sizes(zones, records, reverse, bdomZones, opened, frames, times);
  }
}
