package org.zonewright.sandbox.data;

import org.zonewright.sandbox.ionos.Quotas;

/** Gives a contract limits that its usage fits into with room to spare. */
final class Limits {
  private static final int[] ZONES = {50, 100, 500, 2_000, 50_000, 200_000};
  private static final int[] SECONDARY_ZONES = {25, 100, 1_000, 100_000};
  private static final int[] RECORDS = {500, 1_000, 5_000, 20_000, 100_000, 500_000, 5_000_000};
  private static final int[] REVERSE_RECORDS = {50, 250, 1_000, 5_000, 100_000};
  private static final int ROOM = 5;

  private Limits() {}

  static Quotas above(Quotas usage) {
    return new Quotas(
        above(ZONES, usage.zones()),
        above(SECONDARY_ZONES, usage.secondaryZones()),
        above(RECORDS, usage.records()),
        above(REVERSE_RECORDS, usage.reverseRecords()));
  }

  private static int above(int[] steps, int used) {
    for (int step : steps) {
      if (used + ROOM <= step) {
        return step;
      }
    }
    return used + used / 10 + ROOM;
  }
}
