package org.zonewright.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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

  private static final String COLUMNS =
      "provider_id, name, sort_key, type, ttl, priority, content, enabled, state, address,"
          + " unicode_name, unicode_content, zone";

  /**
   * What replacing the records of a zone came to.
   *
   * @param before the records that were stored
   * @param written number of rows written
   */
  record Replaced(List<ZoneRecord> before, int written) {}

  /**
   * Makes the records of a zone be {@code records}.
   *
   * @param zone the zone's row
   */
  Replaced replace(long zone, List<ZoneRecord> records) throws SQLException {
    List<RecordDiff.Row> stored = rows("zone = ?", zone);
    RecordDiff diff = RecordDiff.of(stored, records);
    for (long removed : diff.removed()) {
      session.update("DELETE FROM record WHERE id = ?", removed);
    }
    for (RecordDiff.Row changed : diff.changed()) {
      update(changed.id(), changed.record());
    }
    if (diff.added().size() == 1) {
      insert(zone, diff.added().getFirst());
    } else if (!diff.added().isEmpty()) {
      insertAll(Map.of(zone, diff.added()));
    }
    return new Replaced(stored.stream().map(RecordDiff.Row::record).toList(), diff.size());
  }

  private List<RecordDiff.Row> rows(String condition, @Nullable Object... values)
      throws SQLException {
    return session.list(
        "SELECT id, provider_id, state, " + RecordRows.DATA + " FROM record WHERE " + condition,
        row -> new RecordDiff.Row(row.getLong(1), RecordRows.record(row, 2)),
        values);
  }

  /**
   * Puts one record in the place of another, or adds or removes it; the rest of the zone stays.
   *
   * @param zone the zone's row
   * @param before what may be stored under its id so far
   * @return by how many records the zone has grown, -1 to 1
   */
  int replaceOne(long zone, Optional<ZoneRecord> before, Optional<ZoneRecord> after)
      throws SQLException {
    Optional<Long> row = before.isPresent() ? rowOf(zone, before.get()) : Optional.empty();
    if (row.isEmpty() && after.isPresent()) {
      row = rowAtPlace(zone, after.get());
    }
    if (row.isEmpty()) {
      if (after.isEmpty()) {
        return 0;
      }
      insert(zone, after.get());
      return 1;
    }
    if (after.isEmpty()) {
      session.update("DELETE FROM record WHERE id = ?", row.get());
      return -1;
    }
    update(row.get(), after.get());
    return 0;
  }

  private Optional<Long> rowOf(long zone, ZoneRecord record) throws SQLException {
    Optional<Long> there = rowAtPlace(zone, record);
    // there is no index of ids: this looks at the whole zone
    return there.isPresent()
        ? there
        : session.first(
            "SELECT id FROM record WHERE zone = ? AND provider_id = ?",
            row -> row.getLong(1),
            zone,
            record.id());
  }

  /** Where a record is unless its name or type has changed. */
  private Optional<Long> rowAtPlace(long zone, ZoneRecord record) throws SQLException {
    return session.first(
        "SELECT id FROM record WHERE zone = ? AND sort_key = ? AND type = ? AND provider_id = ?",
        row -> row.getLong(1),
        zone,
        record.data().name().sortKey(),
        record.data().type().mnemonic(),
        record.id());
  }

  /**
   * Adds the records of zones that have none.
   *
   * @param zones rows of zones and what is to be in them
   */
  void insertAll(Map<Long, List<ZoneRecord>> zones) throws SQLException {
    new Staging(session, "record", COLUMNS)
        .insert(
            rows -> {
              for (Map.Entry<Long, List<ZoneRecord>> zone : zones.entrySet()) {
                for (ZoneRecord record : zone.getValue()) {
                  rows.add(values(record, zone.getKey()));
                }
              }
            });
  }

  private void insert(long zone, ZoneRecord record) throws SQLException {
    session.update(
        "INSERT INTO record (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        values(record, zone));
  }

  private void update(long row, ZoneRecord record) throws SQLException {
    session.update(
        """
        UPDATE record SET provider_id = ?, name = ?, sort_key = ?, type = ?, ttl = ?, priority = ?,
          content = ?, enabled = ?, state = ?, address = ?, unicode_name = ?, unicode_content = ?
        WHERE id = ?
        """,
        values(record, row));
  }

  /** What the columns hold, in the order of the statements, and {@code last}. */
  private static @Nullable Object[] values(ZoneRecord record, long last) {
    ResourceRecord data = record.data();
    return new @Nullable Object[] {
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
      last
    };
  }

  private static @Nullable String address(ResourceRecord record) {
    boolean hasAddress =
        record.type().equals(RecordType.A) || record.type().equals(RecordType.AAAA);
    Optional<IpAddress> ip = hasAddress ? IpAddress.parse(record.content()) : Optional.empty();
    return ip.map(IpAddress::sortKey).orElse(null);
  }
}
