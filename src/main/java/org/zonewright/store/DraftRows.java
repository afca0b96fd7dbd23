package org.zonewright.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRef;

/** Reads drafts. */
final class DraftRows {

  private static final String FROM = " FROM draft JOIN change ON change.id = draft.change ";

  private DraftRows() {}

  /** The drafts that {@code condition} (a WHERE clause) selects, oldest first. */
  static List<DraftEntry> list(Session session, String condition, @Nullable Object... values)
      throws SQLException {
    Map<Long, ChangeRows.Stored> changes =
        ChangeRows.read(session, "SELECT draft.change" + FROM + condition, values);
    List<DraftEntry> entries = new ArrayList<>();
    session.each(
        "SELECT draft.id, draft.change, draft.changed_at" + FROM + condition + " ORDER BY draft.id",
        row -> {
          ChangeRows.Stored stored = ChangeRows.stored(changes, row.getLong(2));
          Instant changedAt = StoredTime.time(row.getLong(3));
          entries.add(
              new DraftEntry(row.getLong(1), stored.change(), stored.baseSets(), changedAt));
        },
        values);
    return entries;
  }

  /** Those of one zone, oldest first. */
  static List<DraftEntry> of(Session session, ZoneRef zone) throws SQLException {
    return list(
        session,
        "WHERE change.account = ? AND change.zone = ?",
        zone.account().text(),
        zone.name().text());
  }

  /** Those of each of several zones, oldest first. */
  static Map<ZoneRef, List<DraftEntry>> several(Session session, Collection<ZoneRef> zones)
      throws SQLException {
    Map<AccountId, List<String>> names = new HashMap<>();
    zones.forEach(
        zone ->
            names.computeIfAbsent(zone.account(), _ -> new ArrayList<>()).add(zone.name().text()));
    Map<ZoneRef, List<DraftEntry>> found = new HashMap<>();
    for (Map.Entry<AccountId, List<String>> account : names.entrySet()) {
      for (List<String> some : Placeholders.chunks(account.getValue())) {
        list(
                session,
                "WHERE change.account = ? AND change.zone IN (" + Placeholders.MANY + ")",
                Placeholders.filled(some, account.getKey().text()))
            .forEach(
                entry ->
                    entry
                        .change()
                        .zoneRef()
                        .ifPresent(
                            zone ->
                                found.computeIfAbsent(zone, _ -> new ArrayList<>()).add(entry)));
      }
    }
    return found;
  }

  /** Those of reverse records of one account, oldest first. */
  static List<DraftEntry> reverse(Session session, AccountId account) throws SQLException {
    return list(session, "WHERE change.account = ? AND change.zone IS NULL", account.text());
  }

  /** What a draft says, without what it was begun on. */
  static Optional<Change> change(Session session, long id) throws SQLException {
    return ChangeRows.readWithoutBases(session, "SELECT change FROM draft WHERE id = ?", id)
        .values()
        .stream()
        .findFirst()
        .map(ChangeRows.Stored::change);
  }

  /** Number of drafts of one zone. */
  static int count(Session session, ZoneRef zone) throws SQLException {
    return Math.toIntExact(
        session.number(
            "SELECT count(*)" + FROM + "WHERE account = ? AND zone = ?",
            zone.account().text(),
            zone.name().text()));
  }

  /** Number of drafts per zone. */
  static Map<ZoneRef, Integer> counts(Session session) throws SQLException {
    Map<ZoneRef, Integer> counts = new HashMap<>();
    session.each(
        "SELECT account, zone, count(*)" + FROM + "WHERE zone IS NOT NULL GROUP BY account, zone",
        row ->
            counts.put(
                new ZoneRef(new AccountId(row.getString(1)), DnsName.of(row.getString(2))),
                row.getInt(3)));
    return counts;
  }
}
