package org.zonewright.ui.zones;

import java.util.List;
import org.zonewright.model.Account;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.ZoneSummary;

/**
 * All that the zone tree is made of.
 *
 * @param accounts all accounts by name
 * @param zones all zones in DNS order
 * @param drafts drafts that create or delete zones
 */
public record ZoneList(List<Account> accounts, List<ZoneSummary> zones, List<DraftEntry> drafts) {

  /** Nothing at all. */
  static final ZoneList NONE = new ZoneList(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public ZoneList {
    accounts = List.copyOf(accounts);
    zones = List.copyOf(zones);
    drafts = List.copyOf(drafts);
  }
}
