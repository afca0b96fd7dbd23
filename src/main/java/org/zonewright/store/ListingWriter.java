package org.zonewright.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zonewright.model.DnsName;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneRef;

/**
 * Makes the zones of an account be as listed.
 *
 * @param zones writes them
 * @param fingerprint tells which of them are as they were
 */
record ListingWriter(ZoneWriter zones, Fingerprint fingerprint) {

  /**
   * What a listing is compared with.
   *
   * @param id its row
   * @param gone whether it is marked as gone
   * @param revision when its content was written
   * @param fingerprint of what was last listed; 0 where it is not known
   */
  private record Row(long id, boolean gone, long revision, long fingerprint) {}

  /**
   * Stores a listing.
   *
   * @param complete whether zones that it does not have are gone
   * @param asOf the revision when it was asked for; zones with a later one are not gone
   */
  ZoneListing replace(List<Zone> listing, boolean complete, long asOf) throws SQLException {
    Map<String, Row> stored = stored();
    Map<DnsName, Zone> listed = LinkedHashMap.newLinkedHashMap(listing.size());
    listing.forEach(zone -> listed.put(zone.name(), zone));
    List<Zone> added = new ArrayList<>();
    List<Zone> appeared = new ArrayList<>();
    int written = 0;
    for (Zone zone : listed.values()) {
      Row row = stored.remove(zone.name().text());
      if (row == null) {
        added.add(zone);
        appeared.add(zone);
        continue;
      }
      if (row.gone() || row.fingerprint() != fingerprint.of(zone)) {
        written += zones.update(row.id(), zone);
      }
      if (row.gone()) {
        appeared.add(zone);
      }
    }
    zones.insert(added, fingerprint);
    written += added.size();
    if (!complete) {
      return new ZoneListing(written, appeared, List.of());
    }
    stored.values().removeIf(row -> row.revision() > asOf);
    List<Zone> vanished = new ArrayList<>();
    for (Row row : stored.values()) {
      if (!row.gone()) {
        vanished.add(zones.zone(row.id()));
      }
    }
    return new ZoneListing(written + removeOrMark(stored), appeared, vanished);
  }

  private Map<String, Row> stored() throws SQLException {
    Map<String, Row> stored = new HashMap<>();
    zones
        .session()
        .each(
            """
            SELECT name, id, gone, revision, coalesce(listing_fingerprint, 0)
            FROM zone WHERE account = ?
            """,
            row ->
                stored.put(
                    row.getString(1),
                    new Row(row.getLong(2), row.getBoolean(3), row.getLong(4), row.getLong(5))),
            zones.accountRow());
    return stored;
  }

  private int removeOrMark(Map<String, Row> missing) throws SQLException {
    if (missing.isEmpty()) {
      return 0;
    }
    Session session = zones.session();
    Map<ZoneRef, Integer> drafts = DraftRows.counts(session);
    int written = 0;
    for (Map.Entry<String, Row> each : missing.entrySet()) {
      Row row = each.getValue();
      if (!drafts.containsKey(new ZoneRef(zones.account(), DnsName.of(each.getKey())))) {
        written += session.update("DELETE FROM zone WHERE id = ?", row.id());
      } else if (!row.gone()) {
        written += session.update("UPDATE zone SET gone = 1 WHERE id = ?", row.id());
      }
    }
    return written;
  }
}
