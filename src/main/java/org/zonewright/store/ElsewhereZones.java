package org.zonewright.store;

import java.time.Instant;
import java.util.List;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;

/**
 * The zones of an account that somebody else created or deleted between two complete listings.
 *
 * @param id its id, which no change set has
 * @param account the account
 * @param accountName what the account was called then
 * @param since when the account was last listed without the changes
 * @param seenAt when it was listed with them
 * @param appeared the zones that are new, in DNS order
 * @param vanished the zones that are gone, in DNS order
 */
public record ElsewhereZones(
    long id,
    AccountId account,
    String accountName,
    Instant since,
    Instant seenAt,
    List<DnsName> appeared,
    List<DnsName> vanished) {

  /** Copies the lists. */
  public ElsewhereZones {
    appeared = List.copyOf(appeared);
    vanished = List.copyOf(vanished);
  }
}
