package org.zonewright.store;

import java.util.List;

/**
 * What all cached zones say of addresses, read at one moment.
 *
 * @param zones all zones that are not gone
 * @param records their published address records, by address in numeric order
 */
public record ForwardContent(List<ForwardZone> zones, List<ForwardRecord> records) {

  /** Copies the lists. */
  public ForwardContent {
    zones = List.copyOf(zones);
    records = List.copyOf(records);
  }
}
