package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneRef;

/** Reads rows of the table {@code zone}; made anew for each reading. */
final class ZoneRows {

  private static final String SELECT =
      """
      SELECT account, name, unicode_name, provider_id, description, enabled, state, name_servers,
        record_count, fetched_at, complete, gone, problem
      FROM zone
      """;

  private final Session session;
  private final Map<Long, AccountId> accounts;
  private final Map<ZoneRef, Integer> drafts;
  // thousands of zones have the same few name servers
  private final Map<String, List<DnsName>> nameServers = new HashMap<>();

  ZoneRows(Session session) throws SQLException {
    this.session = session;
    this.accounts = AccountRows.byRow(session);
    this.drafts = DraftRows.counts(session);
  }

  /** The zones that {@code condition} (a WHERE clause) selects, in DNS order. */
  List<ZoneSummary> list(String condition, @Nullable Object... values) throws SQLException {
    return session.list(SELECT + condition + " ORDER BY sort_key, account", this::summary, values);
  }

  /** One zone. */
  Optional<ZoneSummary> find(ZoneRef zone) throws SQLException {
    return session.first(
        SELECT + "WHERE sort_key = ? AND account = (SELECT id FROM account WHERE uuid = ?)",
        this::summary,
        zone.name().sortKey(),
        zone.account().text());
  }

  /** The row of a zone, if it is cached. */
  static Optional<Long> row(Session session, ZoneRef zone) throws SQLException {
    return session.first(
        "SELECT id FROM zone WHERE sort_key = ?"
            + " AND account = (SELECT id FROM account WHERE uuid = ?)",
        row -> row.getLong(1),
        zone.name().sortKey(),
        zone.account().text());
  }

  private ZoneSummary summary(ResultSet row) throws SQLException {
    AccountId account = accounts.getOrDefault(row.getLong(1), new AccountId(""));
    Zone zone =
        new Zone(
            new ZoneRef(account, DnsName.of(row.getString(2))),
            row.getString(4),
            row.getString(5),
            row.getBoolean(6),
            ProvisioningState.of(row.getString(7)),
            nameServers.computeIfAbsent(row.getString(8), NameText::names));
    return new ZoneSummary(
        zone,
        row.getString(3),
        row.getInt(9),
        drafts.isEmpty() ? 0 : drafts.getOrDefault(zone.ref(), 0),
        StoredTime.optional(row, 10),
        row.getBoolean(11),
        row.getBoolean(12),
        Optional.ofNullable(row.getString(13)));
  }
}
