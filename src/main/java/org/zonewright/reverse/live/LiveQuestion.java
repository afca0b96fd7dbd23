package org.zonewright.reverse.live;

import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.reverse.AddressRow;
import org.zonewright.reverse.ReverseRow;

/**
 * An address to be checked in the DNS itself.
 *
 * @param ip the address
 * @param name the name its reverse record has here; empty if it has none
 */
public record LiveQuestion(IpAddress ip, Optional<DnsName> name) {

  /** The question for a row: the name that the provider has, for drafts are not in the DNS. */
  public static LiveQuestion of(AddressRow row) {
    return new LiveQuestion(
        row.ip(),
        row.pointer()
            .flatMap(ReverseRow::before)
            .map(ReverseRecord::data)
            .filter(data -> data.ip().equals(row.ip()))
            .map(ReverseData::name));
  }
}
