package org.zonewright.store;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRecord;

/**
 * A zone's cached content.
 *
 * @param summary the zone and the age of what follows
 * @param soa start of authority, if known
 * @param records all cached records in DNS order of names, then type, priority, content
 */
public record CachedZone(ZoneSummary summary, Optional<Soa> soa, List<ZoneRecord> records) {

  /** Copies the list. */
  public CachedZone {
    records = List.copyOf(records);
  }
}
