package org.zonewright.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.Zone;

/**
 * Notes in the history which zones somebody else created or deleted.
 *
 * @param session the transaction that writes the listing to the cache
 */
record ElsewhereZonesWriter(Session session) {

  /**
   * Notes what a complete listing showed, in one entry however much it is. Where nothing whole was
   * known before, nothing can be told of what changed.
   *
   * @param before the status of the account's listing before this one
   * @param at when this one was asked for
   */
  void write(AccountId account, ListingStatus before, Instant at, ZoneListing listing)
      throws SQLException {
    Optional<Instant> since = before.fetchedAt();
    boolean same = listing.appeared().isEmpty() && listing.vanished().isEmpty();
    if (since.isEmpty() || same) {
      return;
    }
    OwnZones own = OwnZones.of(session, account, since.get(), at);
    // one that is being deleted appears no more
    List<Zone> appeared =
        listing.appeared().stream()
            .filter(zone -> zone.state() != ProvisioningState.DESTROYING)
            .filter(zone -> !own.madeAppear(zone))
            .toList();
    List<Zone> vanished =
        listing.vanished().stream().filter(zone -> !own.madeVanish(zone)).toList();
    if (!appeared.isEmpty() || !vanished.isEmpty()) {
      long entry = insert(account, since.get(), at);
      insert(entry, appeared, true);
      insert(entry, vanished, false);
      session.tell(new StoreEvent.JournalChanged());
    }
  }

  private long insert(AccountId account, Instant since, Instant at) throws SQLException {
    long entry =
        session.number(
            """
            INSERT INTO change_set (kind, local_user, started_at, ended_at)
            VALUES ('ELSEWHERE', '', ?, ?) RETURNING id
            """,
            StoredTime.number(at),
            StoredTime.number(at));
    session.update(
        """
        INSERT INTO elsewhere_listing (entry, account, account_name, since)
        VALUES (?, ?, coalesce((SELECT name FROM account WHERE uuid = ?), ''), ?)
        """,
        entry,
        account.text(),
        account.text(),
        StoredTime.number(since));
    return entry;
  }

  private void insert(long entry, List<Zone> zones, boolean appeared) throws SQLException {
    for (Zone zone : zones) {
      session.update(
          "INSERT INTO elsewhere_listed_zone (entry, name, sort_key, appeared) VALUES (?, ?, ?, ?)",
          entry,
          zone.name().text(),
          zone.name().sortKey(),
          appeared);
    }
  }
}
