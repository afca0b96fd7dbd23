package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/** Reads many cached zones in few queries: some for each hundred. */
public final class ZoneBatch {

  private final Database database;

  public ZoneBatch(Database database) {
    this.database = database;
  }

  /** The content of those of the zones that are cached. */
  public Map<ZoneRef, CachedZone> contents(Collection<ZoneRef> zones) {
    return database.read(
        session -> {
          Map<ZoneRef, CachedZone> contents = new LinkedHashMap<>();
          List<ZoneSummary> summaries = new ZoneRows(session).several(zones);
          for (List<ZoneSummary> some : Placeholders.chunks(summaries)) {
            contents.putAll(contents(session, some));
          }
          return contents;
        });
  }

  /** A zone's row. */
  private record Row(long id, Optional<Soa> soa) {}

  private static Map<ZoneRef, CachedZone> contents(Session session, List<ZoneSummary> zones)
      throws SQLException {
    Map<ZoneRef, Row> rows = rows(session, zones);
    Map<Long, List<ZoneRecord>> records = new HashMap<>();
    session.each(
        "SELECT zone, provider_id, state, "
            + RecordRows.DATA
            + " FROM record WHERE zone IN ("
            + Placeholders.MANY
            + ") ORDER BY zone, sort_key, type, coalesce(priority, -1), content, ttl, enabled",
        row ->
            records
                .computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                .add(RecordRows.record(row, 2)),
        Placeholders.filled(rows.values().stream().map(Row::id).toList()));
    Map<ZoneRef, CachedZone> contents = new LinkedHashMap<>();
    for (ZoneSummary zone : zones) {
      Row row = rows.get(zone.zone().ref());
      if (row != null) {
        contents.put(
            zone.zone().ref(),
            new CachedZone(zone, row.soa(), records.getOrDefault(row.id(), List.of())));
      }
    }
    return contents;
  }

  private static Map<ZoneRef, Row> rows(Session session, List<ZoneSummary> zones)
      throws SQLException {
    Map<ZoneRef, Row> rows = new HashMap<>();
    Set<ZoneRef> wanted = Set.copyOf(zones.stream().map(summary -> summary.zone().ref()).toList());
    session.each(
        "SELECT account.uuid, zone.name, zone.id, soa_mname, soa_rname, soa_serial, soa_ttl"
            + " FROM zone JOIN account ON account.id = zone.account WHERE sort_key IN ("
            + Placeholders.MANY
            + ")",
        row -> {
          ZoneRef ref = ZoneRows.ref(row, 1);
          if (wanted.contains(ref)) {
            rows.put(ref, row(row));
          }
        },
        Placeholders.filled(
            zones.stream().map(summary -> summary.zone().ref().name().sortKey()).toList()));
    return rows;
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(row.getLong(3), ContentWriter.soa(row, 4));
  }
}
