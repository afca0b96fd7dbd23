package org.zonewright.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;

/**
 * Writes the cached records of zones, only those that differ.
 *
 * @param session the transaction
 */
record RecordWriter(Session session) {

  /**
   * Makes the records of a zone be {@code records}.
   *
   * @param zone the zone's row
   * @return number of rows written
   */
  int replace(long zone, List<ZoneRecord> records) throws SQLException {
    List<RecordDiff.Row> stored =
        session.list(
            "SELECT id, provider_id, state, " + RecordRows.DATA + " FROM record WHERE zone = ?",
            row -> new RecordDiff.Row(row.getLong(1), RecordRows.record(row, 2)),
            zone);
    RecordDiff diff = RecordDiff.of(stored, records);
    for (long removed : diff.removed()) {
      session.update("DELETE FROM record WHERE id = ?", removed);
    }
    for (RecordDiff.Row changed : diff.changed()) {
      update(changed.id(), changed.record());
    }
    for (ZoneRecord added : diff.added()) {
      insert(zone, added);
    }
    return diff.size();
  }

  private void insert(long zone, ZoneRecord record) throws SQLException {
    ResourceRecord data = record.data();
    session.update(
        """
        INSERT INTO record (provider_id, name, sort_key, type, ttl, priority, content, enabled,
          state, address, unicode_name, unicode_content, zone)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        record.id(),
        data.name().text(),
        data.name().sortKey(),
        data.type().mnemonic(),
        data.ttl(),
        RecordRows.priority(data),
        data.content(),
        data.enabled(),
        record.state().name(),
        address(data),
        NameText.unicode(data.name()),
        NameText.unicode(data.content()),
        zone);
  }

  private void update(long row, ZoneRecord record) throws SQLException {
    ResourceRecord data = record.data();
    session.update(
        """
        UPDATE record SET provider_id = ?, name = ?, sort_key = ?, type = ?, ttl = ?, priority = ?,
          content = ?, enabled = ?, state = ?, address = ?, unicode_name = ?, unicode_content = ?
        WHERE id = ?
        """,
        record.id(),
        data.name().text(),
        data.name().sortKey(),
        data.type().mnemonic(),
        data.ttl(),
        RecordRows.priority(data),
        data.content(),
        data.enabled(),
        record.state().name(),
        address(data),
        NameText.unicode(data.name()),
        NameText.unicode(data.content()),
        row);
  }

  private static @Nullable String address(ResourceRecord record) {
    boolean hasAddress =
        record.type().equals(RecordType.A) || record.type().equals(RecordType.AAAA);
    Optional<IpAddress> ip = hasAddress ? IpAddress.parse(record.content()) : Optional.empty();
    return ip.map(IpAddress::sortKey).orElse(null);
  }
}
