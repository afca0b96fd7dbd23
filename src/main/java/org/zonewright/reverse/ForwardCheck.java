package org.zonewright.reverse;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ZoneRef;

/**
 * The forward check of a reverse record, from the cache.
 *
 * @param state the result
 * @param zone the cached zone the name lies in; empty if in none
 * @param addresses the addresses that the name has there
 * @param zoneComplete whether that zone's cached content is whole
 */
public record ForwardCheck(
    ForwardState state, Optional<ZoneRef> zone, List<IpAddress> addresses, boolean zoneComplete) {

  /** Copies the list. */
  public ForwardCheck {
    addresses = List.copyOf(addresses);
  }
}
