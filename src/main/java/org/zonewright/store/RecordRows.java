package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;

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

  static @Nullable Integer priority(ResourceRecord record) {
    return record.priority().isPresent() ? record.priority().getAsInt() : null;
  }
}
