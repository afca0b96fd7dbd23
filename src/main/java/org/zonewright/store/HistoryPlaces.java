package org.zonewright.store;

import java.util.List;
import java.util.Map;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;

/**
 * Where something happened, in all of the history.
 *
 * @param accounts the accounts, also those that were removed, with their latest names
 * @param zones the zones, each once, in DNS order
 */
public record HistoryPlaces(Map<AccountId, String> accounts, List<DnsName> zones) {

  /** Copies. */
  public HistoryPlaces {
    accounts = Map.copyOf(accounts);
    zones = List.copyOf(zones);
  }
}
