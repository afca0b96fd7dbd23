package org.zonewright.model;

import java.util.List;
import java.util.Optional;

/**
 * All of a zone at one moment.
 *
 * @param zone the zone
 * @param soa its start of authority, where the provider tells it
 * @param records its records in the provider's order
 */
public record ZoneContent(Zone zone, Optional<Soa> soa, List<ZoneRecord> records) {

  /** Copies the list. */
  public ZoneContent {
    records = List.copyOf(records);
  }

  /**
   * Without the records that have been deleted already, which a provider may still list for a while
   * (IONOS Cloud DNS API: state DESTROYING).
   */
  public ZoneContent staying() {
    if (records.stream().noneMatch(ZoneRecord::isLeaving)) {
      return this;
    }
    return new ZoneContent(
        zone, soa, records.stream().filter(record -> !record.isLeaving()).toList());
  }
}
