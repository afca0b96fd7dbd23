package org.zonewright.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/** Reads what is cached of all record sets that are drafted, in two queries however many. */
public final class DraftedSets {

  // zones and records are found by name: the plus keeps the index of accounts, of which few are
  // large, out of it
  private static final String FROM =
      """
      FROM (SELECT DISTINCT account, zone, name, type FROM base_set WHERE journal = 0) AS drafted
      JOIN account ON account.uuid = drafted.account
      JOIN zone ON zone.name = drafted.zone AND +zone.account = account.id
        AND zone.complete = 1 AND zone.gone = 0
      """;

  private final Database database;

  public DraftedSets(Database database) {
    this.database = database;
  }

  /**
   * The cached records of each set, by zone.
   *
   * @return the zones that are wholly cached and not gone; of their sets those that are not empty
   */
  public Map<ZoneRef, Map<RecordSetKey, List<ZoneRecord>>> read() {
    return database.read(DraftedSets::read);
  }

  private static Map<ZoneRef, Map<RecordSetKey, List<ZoneRecord>>> read(Session session)
      throws SQLException {
    Map<ZoneRef, Map<RecordSetKey, List<ZoneRecord>>> zones = new HashMap<>();
    session.each(
        "SELECT DISTINCT account.uuid, zone.name " + FROM,
        row -> zones.put(ZoneRows.ref(row, 1), new HashMap<>()));
    session.each(
        """
        SELECT account.uuid, zone.name, record.provider_id, record.state, record.name, record.type,
          record.ttl, record.priority, record.content, record.enabled
        """
            + FROM
            + """
            JOIN record ON +record.zone = zone.id
              AND record.name = drafted.name AND record.type = drafted.type
            ORDER BY coalesce(record.priority, -1), record.content, record.ttl, record.enabled
            """,
        row -> add(zones, ZoneRows.ref(row, 1), RecordRows.record(row, 3)));
    return zones;
  }

  private static void add(
      Map<ZoneRef, Map<RecordSetKey, List<ZoneRecord>>> zones, ZoneRef zone, ZoneRecord record) {
    zones
        .computeIfAbsent(zone, _ -> new HashMap<>())
        .computeIfAbsent(record.data().recordSet(), _ -> new ArrayList<>())
        .add(record);
  }
}
