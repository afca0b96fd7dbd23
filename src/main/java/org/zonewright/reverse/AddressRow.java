package org.zonewright.reverse;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.store.ForwardRecord;

/**
 * A row of the reverse matrix: a reverse record, or an address that has names but none.
 *
 * @param ip the address
 * @param pointer the reverse record with its draft and forward check; empty if there is none
 * @param forward the address records of that address in all cached zones, drafts applied; those of
 *     one name in several zones are several
 * @param states what can be said of the address
 * @param drafted whether a draft of the reverse record, or of an address record with this address,
 *     has a part in it
 */
public record AddressRow(
    IpAddress ip,
    Optional<ReverseRow> pointer,
    List<ForwardRecord> forward,
    AddressStates states,
    boolean drafted) {

  /** Copies the list. */
  public AddressRow {
    forward = List.copyOf(forward);
  }

  /** The names that have the address, in DNS order, none twice. */
  public List<DnsName> names() {
    return forward.stream().map(ForwardRecord::name).distinct().sorted().toList();
  }

  /** The state to be shown where there is room for one. */
  public AddressState state() {
    return states.main();
  }
}
