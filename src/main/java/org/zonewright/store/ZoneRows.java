package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final String OF_ZONE =
      "WHERE sort_key = ? AND account = (SELECT id FROM account WHERE uuid = ?)";

  private static final String ORDER = " ORDER BY sort_key, account";

  /** Fewer zones are not worth counting the drafts of all. */
  private static final int FEW = 10;

  private final Session session;
  private final Map<Long, AccountId> accounts;
  // thousands of zones have the same few name servers
  private final Map<String, List<DnsName>> nameServers = new HashMap<>();

  ZoneRows(Session session) throws SQLException {
    this.session = session;
    this.accounts = AccountRows.byRow(session);
  }

  /** All zones, in DNS order. */
  List<ZoneSummary> all() throws SQLException {
    Map<ZoneRef, Integer> drafts = DraftRows.counts(session);
    return session.list(SELECT + ORDER, row -> summary(row, zone -> drafts.getOrDefault(zone, 0)));
  }

  /** The zones of that name, in any account. */
  List<ZoneSummary> named(DnsName name) throws SQLException {
    return session.list(SELECT + "WHERE sort_key = ?" + ORDER, this::summary, name.sortKey());
  }

  /** One zone. */
  Optional<ZoneSummary> find(ZoneRef zone) throws SQLException {
    return session.first(
        SELECT + OF_ZONE, this::summary, zone.name().sortKey(), zone.account().text());
  }

  /** Those of the zones that are cached. */
  List<ZoneSummary> several(Collection<ZoneRef> zones) throws SQLException {
    boolean few = zones.size() < FEW;
    Map<ZoneRef, Integer> counted = few ? Map.of() : DraftRows.counts(session);
    DraftCount drafts =
        few ? zone -> DraftRows.count(session, zone) : zone -> counted.getOrDefault(zone, 0);
    Set<ZoneRef> wanted = Set.copyOf(zones);
    List<ZoneSummary> found = new ArrayList<>();
    for (List<ZoneRef> some : Placeholders.chunks(wanted)) {
      session.each(
          SELECT + "WHERE sort_key IN (" + Placeholders.MANY + ")" + ORDER,
          row -> {
            ZoneSummary zone = summary(row, drafts);
            // another account may have one of the same name
            if (wanted.contains(zone.zone().ref())) {
              found.add(zone);
            }
          },
          Placeholders.filled(some.stream().map(zone -> zone.name().sortKey()).toList()));
    }
    return found;
  }

  /** The zone whose account and name begin at column {@code first}. */
  static ZoneRef ref(ResultSet row, int first) throws SQLException {
    return new ZoneRef(new AccountId(row.getString(first)), DnsName.of(row.getString(first + 1)));
  }

  /** One zone without what is counted. */
  Optional<Zone> zone(ZoneRef zone) throws SQLException {
    return session.first(
        SELECT + OF_ZONE, this::zone, zone.name().sortKey(), zone.account().text());
  }

  /** The row of a zone, if it is cached. */
  static Optional<Long> row(Session session, ZoneRef zone) throws SQLException {
    return session.first(
        "SELECT id FROM zone " + OF_ZONE,
        row -> row.getLong(1),
        zone.name().sortKey(),
        zone.account().text());
  }

  /** Tells the number of drafts of a zone. */
  @FunctionalInterface
  private interface DraftCount {
    int of(ZoneRef zone) throws SQLException;
  }

  /** For single zones; counting the drafts of all zones takes as long as there are drafts. */
  private ZoneSummary summary(ResultSet row) throws SQLException {
    return summary(row, zone -> DraftRows.count(session, zone));
  }

  private ZoneSummary summary(ResultSet row, DraftCount drafts) throws SQLException {
    Zone zone = zone(row);
    return new ZoneSummary(
        zone,
        row.getString(3),
        row.getInt(9),
        drafts.of(zone.ref()),
        StoredTime.optional(row, 10),
        row.getBoolean(11),
        row.getBoolean(12),
        Optional.ofNullable(row.getString(13)));
  }

  private Zone zone(ResultSet row) throws SQLException {
    AccountId account = accounts.getOrDefault(row.getLong(1), new AccountId(""));
    return new Zone(
        new ZoneRef(account, DnsName.of(row.getString(2))),
        row.getString(4),
        row.getString(5),
        row.getBoolean(6),
        ProvisioningState.of(row.getString(7)),
        nameServers.computeIfAbsent(row.getString(8), NameText::names));
  }
}
