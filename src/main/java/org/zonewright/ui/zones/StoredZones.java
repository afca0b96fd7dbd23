package org.zonewright.ui.zones;

import java.util.List;
import org.zonewright.account.Accounts;
import org.zonewright.change.Drafts;
import org.zonewright.model.Change;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.ZoneStore;

/** The zone tree of the store. */
public final class StoredZones implements ZoneSource {

  private final Accounts accounts;
  private final ZoneStore zones;
  private final Drafts drafts;

  public StoredZones(Accounts accounts, ZoneStore zones, Drafts drafts) {
    this.accounts = accounts;
    this.zones = zones;
    this.drafts = drafts;
  }

  @Override
  public ZoneList read() {
    return new ZoneList(
        accounts.all(),
        zones.all(),
        drafts.all().stream().filter(StoredZones::isOfWholeZone).toList());
  }

  private static boolean isOfWholeZone(DraftEntry draft) {
    return switch (draft.change()) {
      case Change.ZoneCreation _, Change.ZoneDeletion _ -> true;
      case Change.OfRecord _, Change.OfSoa _, Change.OfReverse _ -> false;
    };
  }

  @Override
  public void draft(Change change) {
    drafts.put(change);
  }

  @Override
  public void remove(List<Long> draftIds) {
    drafts.remove(draftIds);
  }
}
