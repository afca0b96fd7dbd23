package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.dns.Idn;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneRef;

/**
 * Writes rows of the table {@code zone} as a provider lists them, only those that differ.
 *
 * @param session the transaction
 * @param account whose zones
 * @param accountRow the account's row
 */
record ZoneWriter(Session session, AccountId account, long accountRow) {

  private static final String SELECT =
      """
      SELECT id, gone, name, provider_id, description, enabled, state, name_servers, revision
      FROM zone
      """;

  /**
   * Where a zone was stored.
   *
   * @param row its row
   * @param written number of rows written, 0 or 1
   */
  record Saved(long row, int written) {}

  /**
   * A stored zone.
   *
   * @param id its row
   * @param zone what it holds of the last listing
   * @param gone whether it is marked as gone
   * @param revision when its content was written
   */
  private record Row(long id, Zone zone, boolean gone, long revision) {}

  /**
   * Stores a listing.
   *
   * @param complete whether zones that it does not have are gone
   * @param asOf the revision when it was asked for; zones with a later one are not gone
   */
  ZoneListing replace(List<Zone> zones, boolean complete, long asOf) throws SQLException {
    Map<DnsName, Row> stored = new HashMap<>();
    session.each(
        SELECT + "WHERE account = ?",
        row -> {
          Row read = read(row);
          stored.put(read.zone().name(), read);
        },
        accountRow);
    Map<DnsName, Zone> listed = new LinkedHashMap<>();
    zones.forEach(zone -> listed.put(zone.name(), zone));
    int written = 0;
    List<Zone> appeared = new ArrayList<>();
    for (Zone zone : listed.values()) {
      Row row = stored.remove(zone.name());
      written += row == null ? insert(zone) : update(row, zone);
      if (row == null || row.gone()) {
        appeared.add(zone);
      }
    }
    if (!complete) {
      return new ZoneListing(written, appeared, List.of());
    }
    stored.values().removeIf(row -> row.revision() > asOf);
    List<Zone> vanished =
        stored.values().stream().filter(row -> !row.gone()).map(Row::zone).toList();
    return new ZoneListing(written + removeOrMark(stored), appeared, vanished);
  }

  /**
   * Stores one zone as listed.
   *
   * @param asOf the revision when it was asked for
   * @return empty if what is stored is newer and stays
   */
  Optional<Saved> save(Zone zone, long asOf) throws SQLException {
    Optional<Row> stored =
        session.first(
            SELECT + "WHERE sort_key = ? AND account = ?",
            this::read,
            zone.name().sortKey(),
            accountRow);
    if (stored.isEmpty()) {
      int written = insert(zone);
      return Optional.of(new Saved(ZoneRows.row(session, zone.ref()).orElseThrow(), written));
    }
    Row row = stored.get();
    return row.revision() > asOf
        ? Optional.empty()
        : Optional.of(new Saved(row.id(), update(row, zone)));
  }

  private Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong(1),
        new Zone(
            new ZoneRef(account, DnsName.of(row.getString(3))),
            row.getString(4),
            row.getString(5),
            row.getBoolean(6),
            ProvisioningState.of(row.getString(7)),
            NameText.names(row.getString(8))),
        row.getBoolean(2),
        row.getLong(9));
  }

  private int insert(Zone zone) throws SQLException {
    return session.update(
        """
        INSERT INTO zone (account, name, sort_key, unicode_name, provider_id, description, enabled,
          state, name_servers)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        accountRow,
        zone.name().text(),
        zone.name().sortKey(),
        Idn.toUnicode(zone.name()),
        zone.providerId(),
        zone.description(),
        zone.enabled(),
        zone.state().name(),
        NameText.joined(zone.nameServers()));
  }

  private int update(Row row, Zone zone) throws SQLException {
    if (row.zone().equals(zone) && !row.gone()) {
      return 0;
    }
    return session.update(
        """
        UPDATE zone SET provider_id = ?, description = ?, enabled = ?, state = ?, name_servers = ?,
          gone = 0
        WHERE id = ?
        """,
        zone.providerId(),
        zone.description(),
        zone.enabled(),
        zone.state().name(),
        NameText.joined(zone.nameServers()),
        row.id());
  }

  private int removeOrMark(Map<DnsName, Row> missing) throws SQLException {
    if (missing.isEmpty()) {
      return 0;
    }
    Map<ZoneRef, Integer> drafts = DraftRows.counts(session);
    int written = 0;
    for (Row row : missing.values()) {
      if (!drafts.containsKey(row.zone().ref())) {
        written += session.update("DELETE FROM zone WHERE id = ?", row.id());
      } else if (!row.gone()) {
        written += session.update("UPDATE zone SET gone = 1 WHERE id = ?", row.id());
      }
    }
    return written;
  }
}
