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

  /** A change without its sides. */
  private record Head(
      long id,
      ChangeKind kind,
      AccountId account,
      Optional<ZoneRef> zone,
      int records,
      Optional<Zone> deleted) {}

  private final List<Head> heads;
  private final Map<Long, ChangeSides> sides = new HashMap<>();

  private ChangeRows(List<Head> heads) {
    this.heads = heads;
  }

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
    ChangeRows rows = new ChangeRows(heads(session, ids, values));
    rows.readSides(session, ids, values);
    return rows.changes(bases);
  }

  private static List<Head> heads(Session session, String ids, @Nullable Object... values)
      throws SQLException {
    return session.list(
        """
        SELECT id, kind, account, zone, record_count, provider_id, description, enabled, state,
          name_servers
        FROM change LEFT JOIN change_zone ON change_zone.change = change.id
        WHERE id IN (\
        """
            + ids
            + ")",
        ChangeRows::head,
        values);
  }

  private static Head head(ResultSet row) throws SQLException {
    AccountId account = new AccountId(row.getString(3));
    ChangeKind kind = ChangeKind.valueOf(row.getString(2));
    Optional<ZoneRef> zone =
        Optional.ofNullable(row.getString(4)).map(name -> new ZoneRef(account, DnsName.of(name)));
    int records = row.getInt(5);
    Optional<Zone> deleted =
        kind == ChangeKind.ZONE_DELETION
            ? Optional.of(zone(zone.orElseThrow(), row))
            : Optional.empty();
    return new Head(row.getLong(1), kind, account, zone, records, deleted);
  }

  /** Asks only those tables in which changes of these kinds have something. */
  private void readSides(Session session, String ids, @Nullable Object... values)
      throws SQLException {
    String those = " WHERE change IN (" + ids + ")";
    // what any kind was begun on is there too
    session.each(
        "SELECT change, side, provider_id, state, "
            + RecordRows.DATA
            + " FROM change_record"
            + those
            + " ORDER BY change, side, position",
        row -> of(row).addRecord(row),
        values);
    if (isAny(ChangeKind.SOA, ChangeKind.ZONE_CREATION, ChangeKind.ZONE_DELETION)) {
      session.each(
          "SELECT change, side, mname, rname, serial, ttl FROM change_soa" + those,
          row -> of(row).addSoa(row),
          values);
    }
    if (isAny(ChangeKind.REVERSE)) {
      session.each(
          "SELECT change, side, provider_id, ip, name, description, created, modified, account"
              + " FROM change_reverse JOIN change ON change.id = change_reverse.change"
              + those,
          row -> of(row).addReverse(row),
          values);
    }
  }

  private boolean isAny(ChangeKind... kinds) {
    return heads.stream().anyMatch(head -> List.of(kinds).contains(head.kind()));
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

  private Map<Long, Stored> changes(BaseReader bases) {
    Map<Long, Stored> changes = new HashMap<>();
    for (Head head : heads) {
      ChangeSides own = sides.getOrDefault(head.id(), new ChangeSides());
      List<ResourceRecord> base = bases.of(head.id()).orElseGet(own::base);
      changes.put(head.id(), new Stored(change(head, own), base, own.soaBefore()));
    }
    return changes;
  }

  private static Change change(Head head, ChangeSides sides) {
    if (head.kind() == ChangeKind.REVERSE) {
      return new Change.OfReverse(head.account(), sides.reverseBefore(), sides.reverseAfter());
    }
    ZoneRef zone = head.zone().orElseThrow();
    return switch (head.kind()) {
      case RECORD -> new Change.OfRecord(zone, sides.recordBefore(), sides.recordAfter());
      case SOA ->
          new Change.OfSoa(zone, sides.soaBefore().orElseThrow(), sides.soaAfter().orElseThrow());
      case ZONE_CREATION -> new Change.ZoneCreation(zone, sides.recordsAfter(), sides.soaAfter());
      case ZONE_DELETION -> new Change.ZoneDeletion(head.deleted().orElseThrow(), head.records());
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
