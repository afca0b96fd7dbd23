package org.zonewright.cli.json;

import java.util.List;
import java.util.Optional;

/** What a sync of an account did. */
public record SyncJson(
    String account, boolean complete, List<Part> parts, List<FailedZone> failedZones) {

  /** Copies the lists. */
  public SyncJson {
    parts = List.copyOf(parts);
    failedZones = List.copyOf(failedZones);
  }

  /**
   * One listing.
   *
   * @param items how many were read
   * @param changed how many are new, different or gone since the sync before
   * @param rowsWritten how many rows of the cache were written
   * @param problem why it is not whole
   */
  public record Part(
      String part, int items, int changed, int rowsWritten, Optional<String> problem) {}

  /** A zone that could not be read. */
  public record FailedZone(String zone, String problem) {}
}
