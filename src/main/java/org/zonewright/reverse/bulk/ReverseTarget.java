package org.zonewright.reverse.bulk;

import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;

/**
 * What an address shall be called.
 *
 * @param ip the address
 * @param name its name
 * @param description its description; empty to keep what there is
 */
record ReverseTarget(IpAddress ip, DnsName name, Optional<String> description) {

  static ReverseTarget of(IpAddress ip, DnsName name) {
    return new ReverseTarget(ip, name, Optional.empty());
  }
}
