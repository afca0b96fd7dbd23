package org.zonewright.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneRef;

/**
 * In which order a sync reads zones that have to be read one by one: those in use first (open
 * lately, then drafted or favourites), then those never read, then those read longest ago. A sync
 * that was broken off is so continued by the next one, which comes to what was read already last.
 */
public final class ReadingOrder {

  private final Database database;

  public ReadingOrder(Database database) {
    this.database = database;
  }

  /** The same zones in that order; those of equal rank stay as they were. */
  public List<Zone> of(AccountId account, List<Zone> zones) {
    Map<DnsName, Integer> ranks = ranks(account);
    List<Zone> ordered = new ArrayList<>(zones);
    // 0, which no cached zone has, for zones never read
    ordered.sort((a, b) -> Integer.compare(rank(ranks, a), rank(ranks, b)));
    return ordered;
  }

  private static int rank(Map<DnsName, Integer> ranks, Zone zone) {
    return ranks.getOrDefault(zone.name(), 0);
  }

  /** Below 0 for those in use, above for those read; the greater, the later. */
  private Map<DnsName, Integer> ranks(AccountId account) {
    return database.read(
        session -> {
          Map<DnsName, Integer> ranks = new HashMap<>();
          session.each(
              """
              SELECT zone.name FROM zone
              WHERE zone.account = (SELECT id FROM account WHERE uuid = ?)
                AND fetched_at IS NOT NULL
              ORDER BY fetched_at
              """,
              row -> ranks.put(DnsName.of(row.getString(1)), ranks.size() + 1),
              account.text());
          inUse(session, account).forEach(zone -> ranks.put(zone, -1));
          List<DnsName> recent = recent(session, account);
          for (int i = 0; i < recent.size(); i++) {
            ranks.put(recent.get(i), i - recent.size() - 1);
          }
          return ranks;
        });
  }

  private static List<DnsName> inUse(Session session, AccountId account) throws SQLException {
    return session.list(
        """
        SELECT zone FROM zone_remark WHERE account = ?1 AND favourite
        UNION
        SELECT change.zone FROM draft JOIN change ON change.id = draft.change
        WHERE change.account = ?1 AND change.zone IS NOT NULL
        """,
        row -> DnsName.of(row.getString(1)),
        account.text());
  }

  private static List<DnsName> recent(Session session, AccountId account) throws SQLException {
    return session
        .first(
            "SELECT value FROM setting WHERE name = ?",
            row -> RecentZoneList.parse(row.getString(1)),
            RecentZoneList.SETTING)
        .orElse(List.of())
        .stream()
        .filter(zone -> zone.account().equals(account))
        .map(ZoneRef::name)
        .toList();
  }
}
