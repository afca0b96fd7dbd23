package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/** The columns of a record, which are the same in the cache and in drafts. */
final class RecordRows {

  /** Six columns for {@link #data}. */
  static final String DATA = "name, type, ttl, priority, content, enabled";

  private RecordRows() {}

  /** The record whose data begin at column {@code first}. */
  static ResourceRecord data(ResultSet row, int first) throws SQLException {
    int priority = row.getInt(first + 3);
    boolean hasPriority = !row.wasNull();
    return new ResourceRecord(
        DnsName.of(row.getString(first)),
        RecordType.of(row.getString(first + 1)),
        row.getLong(first + 2),
        hasPriority ? OptionalInt.of(priority) : OptionalInt.empty(),
        row.getString(first + 4),
        row.getBoolean(first + 5));
  }

  /** The record whose id, state and data begin at column {@code first}. */
  static ZoneRecord record(ResultSet row, int first) throws SQLException {
    return new ZoneRecord(
        row.getString(first), data(row, first + 2), ProvisioningState.of(row.getString(first + 1)));
  }

  /** The record set whose name and type begin at column {@code first}. */
  static RecordSetKey key(ResultSet row, int first) throws SQLException {
    return new RecordSetKey(
        DnsName.of(row.getString(first)), RecordType.of(row.getString(first + 1)));
  }

  /** The cached records of a set. */
  static List<ZoneRecord> set(Session session, ZoneRef zone, RecordSetKey set) throws SQLException {
    return session.list(
        "SELECT provider_id, state, "
            + DATA
            + """
             FROM record
            WHERE sort_key = ? AND type = ? AND zone = (
              SELECT zone.id FROM zone JOIN account ON account.id = zone.account
              WHERE zone.sort_key = ? AND account.uuid = ?)
            ORDER BY coalesce(priority, -1), content, ttl, enabled
            """,
        row -> record(row, 1),
        set.name().sortKey(),
        set.type().mnemonic(),
        zone.name().sortKey(),
        zone.account().text());
  }

  static @Nullable Integer priority(ResourceRecord record) {
    return record.priority().isPresent() ? record.priority().getAsInt() : null;
  }
}
