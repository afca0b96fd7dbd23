package org.zonewright.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.AccountId;
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
