package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ElsewhereChange;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;

/** What happened to the user's zones: our own change sets and what others did. */
public final class HistoryStore {

  private final Database database;

  public HistoryStore(Database database) {
    this.database = database;
  }

  /** The ids of the entries wanted, latest first, at most {@code limit}. */
  public List<Long> find(HistoryQuery query, int limit) {
    HistoryCondition condition = HistoryCondition.of(query);
    List<Object> values = new ArrayList<>(condition.values());
    values.add(limit);
    return database.read(
        session ->
            session.list(
                "SELECT id FROM change_set WHERE "
                    + condition.sql()
                    + " ORDER BY started_at DESC, id DESC LIMIT ?",
                row -> row.getLong(1),
                values.toArray()));
  }

  /** All accounts and zones in which something happened. */
  public HistoryPlaces places() {
    return database.read(session -> new HistoryPlaces(accounts(session), zones(session)));
  }

  private static Map<AccountId, String> accounts(Session session) throws SQLException {
    Map<AccountId, String> accounts = new LinkedHashMap<>();
    // of a row with max() the other columns are those of the latest
    session.each(
        """
        SELECT account, account_name, max(entry) FROM (
          SELECT change.account, account_name, change_set AS entry FROM change_step
          JOIN change_step_change ON change_step_change.step = change_step.id
          JOIN change ON change.id = change_step_change.change
          UNION SELECT account, account_name, entry FROM elsewhere
          UNION SELECT account, account_name, entry FROM elsewhere_listing
        ) GROUP BY account
        """,
        row -> accounts.put(new AccountId(row.getString(1)), row.getString(2)));
    return accounts;
  }

  private static List<DnsName> zones(Session session) throws SQLException {
    return session
        .list(
            """
            SELECT zone FROM change_step_change JOIN change ON change.id = change_step_change.change
            WHERE zone IS NOT NULL
            UNION SELECT zone FROM elsewhere
            UNION SELECT name FROM elsewhere_listed_zone
            """,
            row -> DnsName.of(row.getString(1)))
        .stream()
        .sorted()
        .toList();
  }

  /** What somebody else changed; empty if no such entry has that id. */
  public Optional<ElsewhereEntry> elsewhere(long id) {
    return database.read(session -> elsewhere(session, id));
  }

  private static Optional<ElsewhereEntry> elsewhere(Session session, long id) throws SQLException {
    return session.first(
        """
        SELECT account, zone, account_name, since, started_at
        FROM elsewhere JOIN change_set ON change_set.id = entry WHERE entry = ?
        """,
        row -> entry(session, id, row),
        id);
  }

  /** The zones that somebody else created or deleted; empty if no such entry has that id. */
  public Optional<ElsewhereZones> elsewhereZones(long id) {
    return database.read(session -> elsewhereZones(session, id));
  }

  private static Optional<ElsewhereZones> elsewhereZones(Session session, long id)
      throws SQLException {
    return session.first(
        """
        SELECT account, account_name, since, started_at
        FROM elsewhere_listing JOIN change_set ON change_set.id = entry WHERE entry = ?
        """,
        row ->
            new ElsewhereZones(
                id,
                new AccountId(row.getString(1)),
                row.getString(2),
                StoredTime.time(row.getLong(3)),
                StoredTime.time(row.getLong(4)),
                zones(session, id, true),
                zones(session, id, false)),
        id);
  }

  private static List<DnsName> zones(Session session, long id, boolean appeared)
      throws SQLException {
    return session.list(
        "SELECT name FROM elsewhere_listed_zone WHERE entry = ? AND appeared = ? ORDER BY sort_key",
        row -> DnsName.of(row.getString(1)),
        id,
        appeared);
  }

  private static ElsewhereEntry entry(Session session, long id, ResultSet row) throws SQLException {
    ZoneRef zone = new ZoneRef(new AccountId(row.getString(1)), DnsName.of(row.getString(2)));
    return new ElsewhereEntry(
        id,
        zone,
        row.getString(3),
        StoredTime.time(row.getLong(4)),
        StoredTime.time(row.getLong(5)),
        changes(session, id, zone));
  }

  private static List<ElsewhereChange> changes(Session session, long id, ZoneRef zone)
      throws SQLException {
    Map<RecordSetKey, ElsewhereChange> sets = new LinkedHashMap<>();
    session.each(
        "SELECT side, "
            + RecordRows.DATA
            + " FROM elsewhere_record WHERE entry = ? ORDER BY position",
        row -> {
          ResourceRecord record = RecordRows.data(row, 2);
          boolean before = row.getString(1).equals(ChangeSides.BEFORE);
          sets.merge(record.recordSet(), change(zone, record, before), HistoryStore::joined);
        },
        id);
    return List.copyOf(sets.values());
  }

  private static ElsewhereChange change(ZoneRef zone, ResourceRecord record, boolean before) {
    List<ResourceRecord> one = List.of(record);
    return new ElsewhereChange(
        zone, record.recordSet(), before ? one : List.of(), before ? List.of() : one);
  }

  private static ElsewhereChange joined(ElsewhereChange first, ElsewhereChange second) {
    List<ResourceRecord> before = new ArrayList<>(first.before());
    before.addAll(second.before());
    List<ResourceRecord> after = new ArrayList<>(first.after());
    after.addAll(second.after());
    return new ElsewhereChange(first.zone(), first.key(), before, after);
  }
}
