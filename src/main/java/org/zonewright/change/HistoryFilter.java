package org.zonewright.change;

import java.time.Instant;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;

/**
 * Which entries of the history are wanted; all conditions together.
 *
 * @param account of that account, also one that was removed
 * @param zone of the zone of exactly that name
 * @param name where a record's, zone's or reverse record's name, an address or a note contains
 *     this, letter case apart; empty for any
 * @param from not before
 * @param to before
 */
public record HistoryFilter(
    Optional<AccountId> account,
    Optional<DnsName> zone,
    String name,
    Optional<Instant> from,
    Optional<Instant> to) {

  /** Everything. */
  public static final HistoryFilter ALL =
      new HistoryFilter(Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());

  /** Trims the name. */
  public HistoryFilter {
    name = name.strip();
  }
}
