package org.zonewright.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRef;

/** What the cached zones say of addresses and of the names that have them. */
public final class ForwardStore {

  private final Database database;

  public ForwardStore(Database database) {
    this.database = database;
  }

  /** All zones that are not gone, in DNS order of names. */
  public List<ForwardZone> zones() {
    return database.read(session -> List.copyOf(zones(session).values()));
  }

  /**
   * The zones and their published address records (A and AAAA). Those that are not enabled answer
   * no query and are not among them.
   */
  public ForwardContent content() {
    return database.read(
        session -> {
          Map<Long, ForwardZone> zones = zones(session);
          return new ForwardContent(List.copyOf(zones.values()), records(session, zones));
        });
  }

  /**
   * Lets {@code work} ask for single names, all on one unchanging view of the cache.
   *
   * @return what {@code work} returns
   */
  public <T> T names(Function<CachedNames, T> work) {
    return database.read(
        session -> {
          try {
            return work.apply(new NameRows(session));
          } catch (NameRows.Failure e) {
            throw e.problem();
          }
        });
  }

  private static Map<Long, ForwardZone> zones(Session session) throws SQLException {
    Map<Long, AccountId> accounts = AccountRows.byRow(session);
    Map<Long, ForwardZone> zones = new LinkedHashMap<>();
    session.each(
        "SELECT id, account, name, complete FROM zone WHERE gone = 0 ORDER BY sort_key, account",
        row -> {
          AccountId account = accounts.getOrDefault(row.getLong(2), new AccountId(""));
          ZoneRef ref = new ZoneRef(account, DnsName.of(row.getString(3)));
          zones.put(row.getLong(1), new ForwardZone(ref, row.getBoolean(4)));
        });
    return zones;
  }

  private static List<ForwardRecord> records(Session session, Map<Long, ForwardZone> zones)
      throws SQLException {
    // every value that is fetched is a call into the driver, which is most of the time it takes:
    // all rows come as one text instead
    String joined =
        session
            .first(
                """
                SELECT coalesce(group_concat(zone || ' ' || address || ' ' || name, ' '), '')
                FROM (SELECT zone, address, name FROM record
                  WHERE address IS NOT NULL AND enabled = 1
                  ORDER BY address, zone, name)
                """,
                row -> row.getString(1))
            .orElseThrow();
    return new JoinedRecords(joined, zones).records();
  }
}
