package org.zonewright.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zonewright.model.AccountId;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;

/** Finds drafts by what they are about, without reading all. */
final class DraftedObjects {

  private static final String TOUCHING =
      """
      WHERE change.account = ? AND change.zone = ? AND change.id IN (
        SELECT change FROM change_record WHERE name = ? AND type = ? AND side <> 'base')
      """;

  private DraftedObjects() {}

  /** The drafts of records of one zone that touch one of these record sets, oldest first. */
  static List<DraftEntry> touching(Session session, ZoneRef zone, Collection<RecordSetKey> sets)
      throws SQLException {
    SortedMap<Long, DraftEntry> found = new TreeMap<>();
    for (RecordSetKey set : sets) {
      DraftRows.list(
              session,
              TOUCHING,
              zone.account().text(),
              zone.name().text(),
              set.name().text(),
              set.type().mnemonic())
          .forEach(entry -> found.put(entry.id(), entry));
    }
    return List.copyOf(found.values());
  }

  /** The drafts of start of authority, creation or deletion of one zone, oldest first. */
  static List<DraftEntry> ofWhole(Session session, ZoneRef zone) throws SQLException {
    return DraftRows.list(
        session,
        "WHERE change.account = ? AND change.zone = ? AND change.kind IN (?, ?, ?)",
        zone.account().text(),
        zone.name().text(),
        ChangeKind.SOA.name(),
        ChangeKind.ZONE_CREATION.name(),
        ChangeKind.ZONE_DELETION.name());
  }

  /** The drafts of reverse records of that address, before or after, oldest first. */
  static List<DraftEntry> reverse(Session session, AccountId account, IpAddress ip)
      throws SQLException {
    return DraftRows.list(
        session,
        "WHERE change.account = ?"
            + " AND change.id IN (SELECT change FROM change_reverse WHERE ip = ?)",
        account.text(),
        ip.toString());
  }

  /** The draft that deletes this very record of a zone, the oldest if there are several. */
  static Optional<Long> deletion(Session session, ZoneRef zone, ResourceRecord record)
      throws SQLException {
    return session.first(
        """
        SELECT draft.id FROM change_record AS gone
        JOIN change ON change.id = gone.change
        JOIN draft ON draft.change = change.id
        WHERE gone.name = ? AND gone.type = ? AND gone.content = ? AND gone.side = 'before'
          AND gone.ttl = ? AND gone.priority IS ? AND gone.enabled = ?
          AND change.account = ? AND change.zone = ?
          AND NOT EXISTS (
            SELECT 1 FROM change_record AS kept
            WHERE kept.change = change.id AND kept.side = 'after')
        ORDER BY draft.id LIMIT 1
        """,
        row -> row.getLong(1),
        record.name().text(),
        record.type().mnemonic(),
        record.content(),
        record.ttl(),
        RecordRows.priority(record),
        record.enabled(),
        zone.account().text(),
        zone.name().text());
  }
}
