package org.zonewright.store;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.zonewright.model.AccountId;

/** What is told where something is different and nobody knows what. */
final class EverythingChanged {

  private EverythingChanged() {}

  /** For every account there is; one that is gone is told of with the accounts. */
  static Set<StoreEvent> events(Session session) throws SQLException {
    Set<StoreEvent> events = new LinkedHashSet<>();
    events.add(new StoreEvent.AccountsChanged());
    session.each(
        "SELECT uuid FROM account ORDER BY id",
        row -> {
          AccountId account = new AccountId(row.getString(1));
          events.add(new StoreEvent.ZonesChanged(account));
          events.add(new StoreEvent.ReverseChanged(account));
          events.add(new StoreEvent.QuotaChanged(account));
        });
    events.add(new StoreEvent.DraftsChanged());
    events.add(new StoreEvent.JournalChanged());
    events.add(new StoreEvent.RemarksChanged());
    return events;
  }
}
