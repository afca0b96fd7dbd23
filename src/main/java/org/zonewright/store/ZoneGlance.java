package org.zonewright.store;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/** What can be told of a cached zone without reading all its records. */
public final class ZoneGlance {

  private static final String OF_ZONE =
      " WHERE zone.sort_key = ? AND zone.account = (SELECT id FROM account WHERE uuid = ?)";

  private final Database database;

  public ZoneGlance(Database database) {
    this.database = database;
  }

  /** The zone itself; empty if it is not cached. */
  public Optional<Zone> zone(ZoneRef zone) {
    return database.read(session -> new ZoneRows(session).zone(zone));
  }

  /** How many records of the zone are cached; 0 if it is not. */
  public int records(ZoneRef zone) {
    return database.read(
        session ->
            session
                .first(
                    "SELECT record_count FROM zone" + OF_ZONE,
                    found -> found.getInt(1),
                    zone.name().sortKey(),
                    zone.account().text())
                .orElse(0));
  }

  /** The zone's start of authority; empty if it is not known. */
  public Optional<Soa> soa(ZoneRef zone) {
    return database.read(
        session ->
            session
                .first(
                    "SELECT soa_mname, soa_rname, soa_serial, soa_ttl FROM zone" + OF_ZONE,
                    found -> ContentWriter.soa(found, 1),
                    zone.name().sortKey(),
                    zone.account().text())
                .flatMap(soa -> soa));
  }

  /**
   * The first records in the order of the zone; how many there are in all makes no difference to
   * the time it takes.
   *
   * @param most at most that many
   */
  public List<ZoneRecord> firstRecords(ZoneRef zone, int most) {
    return database.read(
        session ->
            session.list(
                "SELECT provider_id, state, "
                    + RecordRows.DATA
                    + " FROM record WHERE zone = (SELECT id FROM zone"
                    + OF_ZONE
                    + ") ORDER BY sort_key, type, coalesce(priority, -1), content, ttl, enabled"
                    + " LIMIT ?",
                found -> RecordRows.record(found, 1),
                zone.name().sortKey(),
                zone.account().text(),
                most));
  }
}
