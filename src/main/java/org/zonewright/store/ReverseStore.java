package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.ZoneRef;

/** Cached reverse records. */
public final class ReverseStore {

  private final Database database;

  public ReverseStore(Database database) {
    this.database = database;
  }

  /** All, by address in numeric order. */
  public List<ReverseRecord> all() {
    return database.read(session -> new ReverseRows(session).records(""));
  }

  /** Those of that address in any account. */
  public List<ReverseRecord> byAddress(IpAddress ip) {
    return database.read(
        session -> new ReverseRows(session).records("WHERE address = ?", ip.sortKey()));
  }

  /**
   * Stores a listing; only a complete one removes what it does not have, and is noted as the latest
   * listing.
   *
   * @return number of rows written
   * @throws IllegalArgumentException if there is no such account
   */
  public int saveListing(
      AccountId account, List<ReverseRecord> records, boolean complete, Instant at) {
    return saveListing(account, records, complete, at, Revision.LATEST);
  }

  /**
   * Like {@link #saveListing(AccountId, List, boolean, Instant)}; records stored after {@code asOf}
   * are newer than the listing and stay as they are.
   *
   * @param asOf the {@link ZoneStore#revision()} when the listing was asked for
   * @return number of rows written
   * @throws IllegalArgumentException if there is no such account
   */
  public int saveListing(
      AccountId account, List<ReverseRecord> records, boolean complete, Instant at, long asOf) {
    return database.write(
        session -> {
          List<ReverseRecord> before = of(session, account);
          int written = replace(session, account, records, complete, asOf);
          if (written > 0) {
            noteElsewhere(session, account, before, at);
          }
          if (complete) {
            SyncStore.note(session, account, ListingKind.REVERSE_RECORDS, at, Optional.empty());
          } else if (written > 0) {
            session.tell(new StoreEvent.ReverseChanged(account));
          }
          return written;
        });
  }

  private static List<ReverseRecord> of(Session session, AccountId account) throws SQLException {
    return new ReverseRows(session)
        .records("WHERE account = (SELECT id FROM account WHERE uuid = ?)", account.text());
  }

  /** Where nothing whole was known before, nothing can be told of what changed. */
  private static void noteElsewhere(
      Session session, AccountId account, List<ReverseRecord> before, Instant at)
      throws SQLException {
    ListingStatus status = SyncStore.status(session, account, ListingKind.REVERSE_RECORDS);
    if (status.fetchedAt().isEmpty()) {
      return;
    }
    List<ReverseRecord> after = of(session, account);
    for (ZoneRef place : ReverseRecordSets.places(account)) {
      new ElsewhereWriter(session)
          .write(
              place,
              status.fetchedAt().get(),
              at,
              ReverseRecordSets.differing(place, before, after));
    }
  }

  private static int replace(
      Session session, AccountId account, List<ReverseRecord> records, boolean complete, long asOf)
      throws SQLException {
    long revision = Revision.next(session);
    long accountRow = AccountRows.existing(session, account);
    ReverseRows rows = new ReverseRows(session);
    Map<String, ReverseRows.Row> stored = new HashMap<>();
    rows.list("WHERE account = ?", accountRow).forEach(row -> stored.put(row.record().id(), row));
    List<ReverseRecord> different = new ArrayList<>();
    for (ReverseRecord record : records) {
      ReverseRows.Row row = stored.remove(record.id());
      if (row == null || (!row.record().equals(record) && row.revision() <= asOf)) {
        different.add(record);
      }
    }
    rows.save(accountRow, different, revision);
    int written = different.size();
    if (complete) {
      stored.values().removeIf(row -> row.revision() > asOf);
      for (ReverseRows.Row gone : stored.values()) {
        written += session.update("DELETE FROM reverse_record WHERE id = ?", gone.id());
      }
    }
    return written;
  }

  /**
   * Adds or replaces one, after a write.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void save(ReverseRecord record) {
    database.write(
        session -> {
          session.tell(new StoreEvent.ReverseChanged(record.account()));
          long account = AccountRows.existing(session, record.account());
          new ReverseRows(session).save(account, List.of(record), Revision.next(session));
          return 1;
        });
  }

  /** Removes one, after a deletion. */
  public void remove(AccountId account, String id) {
    database.write(
        session -> {
          int removed =
              session.update(
                  "DELETE FROM reverse_record WHERE provider_id = ?"
                      + " AND account = (SELECT id FROM account WHERE uuid = ?)",
                  id,
                  account.text());
          if (removed > 0) {
            session.tell(new StoreEvent.ReverseChanged(account));
          }
          return removed;
        });
  }

  /**
   * The published address records (A and AAAA) of all cached zones, by address in numeric order.
   * Those that are not enabled, and those of zones that are gone, answer no query and are not among
   * them.
   */
  public List<ForwardRecord> forwardRecords() {
    return database.read(ReverseStore::forwardRecords);
  }

  private static List<ForwardRecord> forwardRecords(Session session) throws SQLException {
    Map<Long, ZoneRef> zones = new HashMap<>();
    Map<Long, AccountId> accounts = AccountRows.byRow(session);
    session.each(
        "SELECT id, account, name FROM zone WHERE gone = 0",
        row ->
            zones.put(
                row.getLong(1),
                new ZoneRef(
                    accounts.getOrDefault(row.getLong(2), new AccountId("")),
                    DnsName.of(row.getString(3)))));
    return session
        .list(
            """
            SELECT zone, name, address FROM record
            WHERE address IS NOT NULL AND enabled = 1
            ORDER BY address, zone, name
            """,
            row -> forward(row, zones))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<ForwardRecord> forward(ResultSet row, Map<Long, ZoneRef> zones)
      throws SQLException {
    ZoneRef zone = zones.get(row.getLong(1));
    if (zone == null) {
      return Optional.empty();
    }
    byte[] bytes = HexFormat.of().parseHex(row.getString(3).substring(1));
    return Optional.of(
        new ForwardRecord(zone, DnsName.of(row.getString(2)), IpAddress.ofBytes(bytes)));
  }

  /** When an account's reverse records were last read completely. */
  public Optional<Instant> fetchedAt(AccountId account) {
    return new SyncStore(database).status(account, ListingKind.REVERSE_RECORDS).fetchedAt();
  }
}
