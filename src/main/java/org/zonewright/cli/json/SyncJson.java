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

  /** One listing: what was read, how many rows of the cache changed, why it is not whole. */
  public record Part(String part, int items, int rowsWritten, Optional<String> problem) {}

  /** A zone that could not be read. */
  public record FailedZone(String zone, String problem) {}
}
