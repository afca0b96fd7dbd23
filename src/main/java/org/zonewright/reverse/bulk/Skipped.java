package org.zonewright.reverse.bulk;

import java.util.List;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;

/**
 * An address that a bulk operation leaves alone.
 *
 * @param ip the address
 * @param reason why
 * @param names the names that the reason speaks of; none for most
 */
public record Skipped(IpAddress ip, SkipReason reason, List<DnsName> names) {

  /** Copies the list. */
  public Skipped {
    names = List.copyOf(names);
  }
}
