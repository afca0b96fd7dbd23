package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ZoneRef;

/**
 * One search: for each kind of thing what is exactly the text, then what contains it. Of very many
 * the first {@code limit} in the order of the index are taken, which keeps a search short however
 * common its text.
 */
final class Search {

  private static final String ZONES = "SELECT account, name FROM zone ";

  private static final String RECORDS =
      """
      SELECT zone.account, zone.name, record.name, record.type, record.ttl, record.priority,
        record.content, record.enabled
      FROM record JOIN zone ON zone.id = record.zone
      """;

  private static final String LIKE = " LIKE ?1 ESCAPE '\\'";

  private final Session session;
  private final SearchText text;
  private final int limit;
  private final Map<Long, AccountId> accounts;

  Search(Session session, SearchText text, int limit) throws SQLException {
    this.session = session;
    this.text = text;
    this.limit = limit;
    this.accounts = AccountRows.byRow(session);
  }

  List<SearchHit> zones() throws SQLException {
    Set<SearchHit> hits = new LinkedHashSet<>();
    Optional<DnsName> name = text.name();
    if (name.isPresent()) {
      hits.addAll(
          session.list(
              ZONES + "WHERE sort_key = ? ORDER BY account", this::zone, name.get().sortKey()));
    }
    String found =
        text.isIndexed()
            ? "SELECT rowid FROM zone_search WHERE zone_search MATCH ?1 LIMIT ?2"
            : "SELECT id FROM zone WHERE name" + LIKE + " OR unicode_name" + LIKE + " LIMIT ?2";
    hits.addAll(
        session.list(
            ZONES
                + "WHERE id IN ("
                + found
                + ") ORDER BY name LIKE ?3 ESCAPE '\\' DESC, sort_key, account",
            this::zone,
            pattern(),
            limit,
            text.prefix()));
    return first(hits);
  }

  List<SearchHit> records() throws SQLException {
    Set<SearchHit> hits = new LinkedHashSet<>(recordsOfName());
    Optional<IpAddress> ip = text.ip();
    if (ip.isPresent()) {
      hits.addAll(
          session.list(
              RECORDS
                  + "WHERE record.address = ? AND record.enabled = 1"
                  + " ORDER BY record.sort_key LIMIT ?",
              this::record,
              ip.get().sortKey(),
              limit));
    }
    String found =
        text.isIndexed()
            ? "SELECT rowid FROM record_search WHERE record_search MATCH ?1 LIMIT ?2"
            : "SELECT id FROM record WHERE name"
                + LIKE
                + " OR content"
                + LIKE
                + " OR unicode_name"
                + LIKE
                + " OR unicode_content"
                + LIKE
                + " LIMIT ?2";
    hits.addAll(
        session.list(
            RECORDS
                + "WHERE record.id IN ("
                + found
                + ") ORDER BY record.name LIKE ?3 ESCAPE '\\' DESC, record.sort_key, record.type",
            this::record,
            pattern(),
            limit,
            text.prefix()));
    return first(hits);
  }

  /** Records of exactly that name, in whatever zone. */
  private List<SearchHit> recordsOfName() throws SQLException {
    List<SearchHit> hits = new ArrayList<>();
    DnsName name = text.name().orElse(DnsName.ROOT);
    for (DnsName zone = name; !zone.isRoot() && hits.size() < limit; zone = zone.parent()) {
      hits.addAll(
          session.list(
              RECORDS
                  + "WHERE zone.sort_key = ? AND record.sort_key = ?"
                  + " ORDER BY record.type LIMIT ?",
              this::record,
              zone.sortKey(),
              name.sortKey(),
              limit));
    }
    return hits;
  }

  List<SearchHit> reverseRecords() throws SQLException {
    ReverseRows rows = new ReverseRows(session);
    Set<SearchHit> hits = new LinkedHashSet<>();
    Optional<IpAddress> ip = text.ip();
    if (ip.isPresent()) {
      rows.records("WHERE address = ?", ip.get().sortKey())
          .forEach(record -> hits.add(new SearchHit.OfReverse(record)));
    }
    String found =
        text.isIndexed()
            ? "SELECT rowid FROM reverse_search WHERE reverse_search MATCH ?1 LIMIT ?2"
            : "SELECT id FROM reverse_record WHERE ip"
                + LIKE
                + " OR name"
                + LIKE
                + " OR unicode_name"
                + LIKE
                + " OR description"
                + LIKE
                + " LIMIT ?2";
    rows.records("WHERE id IN (" + found + ")", pattern(), limit)
        .forEach(record -> hits.add(new SearchHit.OfReverse(record)));
    return first(hits);
  }

  private String pattern() {
    return text.isIndexed() ? text.phrase() : text.anywhere();
  }

  private List<SearchHit> first(Set<SearchHit> hits) {
    return hits.stream().limit(limit).toList();
  }

  private SearchHit zone(ResultSet row) throws SQLException {
    return new SearchHit.OfZone(ref(row));
  }

  private SearchHit record(ResultSet row) throws SQLException {
    return new SearchHit.OfRecord(ref(row), RecordRows.data(row, 3));
  }

  private ZoneRef ref(ResultSet row) throws SQLException {
    AccountId account = accounts.getOrDefault(row.getLong(1), new AccountId(""));
    return new ZoneRef(account, DnsName.of(row.getString(2)));
  }
}
