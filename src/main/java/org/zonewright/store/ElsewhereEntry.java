package org.zonewright.store;

import java.time.Instant;
import java.util.List;
import org.zonewright.model.ElsewhereChange;
import org.zonewright.model.ZoneRef;

/**
 * What somebody else changed in a zone between two readings.
 *
 * @param id its id, which no change set has
 * @param zone the zone; for reverse records {@code in-addr.arpa} or {@code ip6.arpa}
 * @param accountName what the account was called then
 * @param since when the zone was last read without the changes
 * @param seenAt when they were seen
 * @param changes the record sets that changed
 */
public record ElsewhereEntry(
    long id,
    ZoneRef zone,
    String accountName,
    Instant since,
    Instant seenAt,
    List<ElsewhereChange> changes) {

  /** Copies the list. */
  public ElsewhereEntry {
    changes = List.copyOf(changes);
  }
}
