package org.zonewright.store;

import java.time.Instant;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;

/**
 * Which entries of the history are wanted; all conditions together.
 *
 * @param account of that account
 * @param zone of the zone of exactly that name
 * @param text where a name, an address or the note contains this, letter case apart; empty for any
 * @param from not before
 * @param to before
 */
public record HistoryQuery(
    Optional<AccountId> account,
    Optional<DnsName> zone,
    String text,
    Optional<Instant> from,
    Optional<Instant> to) {}
