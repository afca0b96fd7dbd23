package org.zonewright.model;

import java.util.List;

/**
 * A record set that somebody else changed. A changed start of authority is told as a record of type
 * SOA; a changed reverse record as a PTR record whose zone is {@code in-addr.arpa} or {@code
 * ip6.arpa}.
 *
 * @param zone the zone
 * @param key the record set
 * @param before what we last knew of it; empty if it is new
 * @param after what is there now; empty if it is gone
 */
public record ElsewhereChange(
    ZoneRef zone, RecordSetKey key, List<ResourceRecord> before, List<ResourceRecord> after) {

  /** Copies the lists. */
  public ElsewhereChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
