package org.zonewright.dns;

import java.util.List;
import org.zonewright.model.DnsName;
import org.zonewright.model.Soa;

/**
 * What a reverse zone's file says besides its reverse records.
 *
 * @param soa its start of authority
 * @param nameServers its name servers; without any it can be loaded nowhere
 * @param ttl the TTL of all records, in seconds
 */
public record ReverseZoneSettings(Soa soa, List<DnsName> nameServers, long ttl) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if there are no name servers or the TTL is none
   */
  public ReverseZoneSettings {
    nameServers = List.copyOf(nameServers);
    if (nameServers.isEmpty()) {
      throw new IllegalArgumentException("a zone needs a name server");
    }
    if (ttl < 0 || ttl > Ttl.MAX) {
      throw new IllegalArgumentException("not a TTL: " + ttl);
    }
  }
}
