package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  private static final String COLUMNS =
      "account, name, sort_key, unicode_name, provider_id, description, enabled, state,"
          + " name_servers, listing_fingerprint";

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
      int written =
          session.update(
              "INSERT INTO zone (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              values(zone, new Fingerprint()));
      return Optional.of(new Saved(ZoneRows.row(session, zone.ref()).orElseThrow(), written));
    }
    Row row = stored.get();
    return row.revision() > asOf
        ? Optional.empty()
        : Optional.of(new Saved(row.id(), update(row, zone)));
  }

  /** Makes a row be as listed; returns the number of rows that differed, 0 or 1. */
  int update(long id, Zone zone) throws SQLException {
    return update(session.first(SELECT + "WHERE id = ?", this::read, id).orElseThrow(), zone);
  }

  /** The zone in that row, as it was last listed. */
  Zone zone(long id) throws SQLException {
    return session.first(SELECT + "WHERE id = ?", this::read, id).orElseThrow().zone();
  }

  /** Adds zones that are not stored. */
  void insert(Collection<Zone> zones, Fingerprint fingerprint) throws SQLException {
    new Staging(session, "zone", COLUMNS)
        .insert(
            rows -> {
              for (Zone zone : zones) {
                rows.add(values(zone, fingerprint));
              }
            });
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

  private @Nullable Object[] values(Zone zone, Fingerprint fingerprint) {
    String unicode = NameText.unicode(zone.name());
    return new @Nullable Object[] {
      accountRow,
      zone.name().text(),
      zone.name().sortKey(),
      unicode == null ? zone.name().text() : unicode,
      zone.providerId(),
      zone.description(),
      zone.enabled(),
      zone.state().name(),
      NameText.joined(zone.nameServers()),
      fingerprint.of(zone)
    };
  }

  private int update(Row row, Zone zone) throws SQLException {
    long fingerprint = new Fingerprint().of(zone);
    if (row.zone().equals(zone) && !row.gone()) {
      session.update(
          "UPDATE zone SET listing_fingerprint = ? WHERE id = ? AND listing_fingerprint IS NOT ?",
          fingerprint,
          row.id(),
          fingerprint);
      return 0;
    }
    return session.update(
        """
        UPDATE zone SET provider_id = ?, description = ?, enabled = ?, state = ?, name_servers = ?,
          listing_fingerprint = ?, gone = 0
        WHERE id = ?
        """,
        zone.providerId(),
        zone.description(),
        zone.enabled(),
        zone.state().name(),
        NameText.joined(zone.nameServers()),
        fingerprint,
        row.id());
  }
}
