package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneRef;

/**
 * Reads changes, those of drafts as well as those of the journal, in a fixed number of queries
 * however many there are.
 */
final class ChangeRows {

  /** A change with what it began from: record sets, and for a zone's deletion its SOA. */
  record Stored(Change change, List<ResourceRecord> baseSets, Optional<Soa> soa) {}

  private final Map<Long, ChangeSides> sides = new HashMap<>();
  private final Map<Long, Stored> changes = new HashMap<>();

  private ChangeRows() {}

  /**
   * Reads the changes whose ids {@code ids} (a query with one column) gives.
   *
   * @return the changes by id
   */
  static Map<Long, Stored> read(Session session, String ids, @Nullable Object... values)
      throws SQLException {
    return read(session, BaseReader.read(session, ids, values), ids, values);
  }

  /** Like {@link #read(Session, String, Object...)}, without what they were begun on. */
  static Map<Long, Stored> readWithoutBases(Session session, String ids, @Nullable Object... values)
      throws SQLException {
    return read(session, BaseReader.NONE, ids, values);
  }

  private static Map<Long, Stored> read(
      Session session, BaseReader bases, String ids, @Nullable Object... values)
      throws SQLException {
    ChangeRows rows = new ChangeRows();
    String those = " WHERE change IN (" + ids + ")";
    session.each(
        "SELECT change, side, provider_id, state, "
            + RecordRows.DATA
            + " FROM change_record"
            + those
            + " ORDER BY change, side, position",
        row -> rows.of(row).addRecord(row),
        values);
    session.each(
        "SELECT change, side, mname, rname, serial, ttl FROM change_soa" + those,
        row -> rows.of(row).addSoa(row),
        values);
    session.each(
        "SELECT change, side, provider_id, ip, name, description, created, modified, account"
            + " FROM change_reverse JOIN change ON change.id = change_reverse.change"
            + those,
        row -> rows.of(row).addReverse(row),
        values);
    session.each(
        """
        SELECT id, kind, account, zone, record_count, provider_id, description, enabled, state,
          name_servers
        FROM change LEFT JOIN change_zone ON change_zone.change = change.id
        WHERE id IN (\
        """
            + ids
            + ")",
        row -> rows.add(row, bases),
        values);
    return rows.changes;
  }

  /** The change of that id among those that were read. */
  static Change change(Map<Long, Stored> read, long id) throws SQLException {
    return stored(read, id).change();
  }

  /** What was read of that id. */
  static Stored stored(Map<Long, Stored> read, long id) throws SQLException {
    Stored stored = read.get(id);
    if (stored == null) {
      throw new SQLException("no such change: " + id);
    }
    return stored;
  }

  private ChangeSides of(ResultSet row) throws SQLException {
    return sides.computeIfAbsent(row.getLong(1), _ -> new ChangeSides());
  }

  private void add(ResultSet row, BaseReader bases) throws SQLException {
    long id = row.getLong(1);
    ChangeSides own = sides.getOrDefault(id, new ChangeSides());
    List<ResourceRecord> base = bases.of(id).orElseGet(own::base);
    changes.put(id, new Stored(change(row, own), base, own.soaBefore()));
  }

  private static Change change(ResultSet row, ChangeSides sides) throws SQLException {
    AccountId account = new AccountId(row.getString(3));
    ChangeKind kind = ChangeKind.valueOf(row.getString(2));
    if (kind == ChangeKind.REVERSE) {
      return new Change.OfReverse(account, sides.reverseBefore(), sides.reverseAfter());
    }
    ZoneRef zone = new ZoneRef(account, DnsName.of(row.getString(4)));
    return switch (kind) {
      case RECORD -> new Change.OfRecord(zone, sides.recordBefore(), sides.recordAfter());
      case SOA ->
          new Change.OfSoa(zone, sides.soaBefore().orElseThrow(), sides.soaAfter().orElseThrow());
      case ZONE_CREATION -> new Change.ZoneCreation(zone, sides.recordsAfter(), sides.soaAfter());
      case ZONE_DELETION -> new Change.ZoneDeletion(zone(zone, row), row.getInt(5));
      case REVERSE -> throw new IllegalStateException("a reverse record is in no zone");
    };
  }

  private static Zone zone(ZoneRef zone, ResultSet row) throws SQLException {
    return new Zone(
        zone,
        row.getString(6),
        row.getString(7),
        row.getBoolean(8),
        ProvisioningState.of(row.getString(9)),
        NameText.names(Optional.ofNullable(row.getString(10)).orElse("")));
  }
}
