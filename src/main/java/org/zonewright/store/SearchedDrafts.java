package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.ChangeAction;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/**
 * Searches the drafts, of which there are few compared with the cache: all are read, of which SQL
 * leaves most out. A draft is found by what it was and by what it will be.
 */
final class SearchedDrafts {

  private static final String DRAFTS =
      """
      SELECT change.id, change.account, change.zone, change.kind, side, name, type, ttl, priority,
        content, enabled
      FROM draft
      CROSS JOIN change ON change.id = draft.change
      CROSS JOIN change_record ON change_record.change = change.id
      WHERE side <> 'base'
      """;

  private static final String REVERSE =
      """
      SELECT change.id, change.account, side, ip, name, description
      FROM draft
      CROSS JOIN change ON change.id = draft.change
      CROSS JOIN change_reverse ON change_reverse.change = change.id
      """;

  private final Session session;
  private final List<SearchTerm> terms;
  private final int limit;
  private final Map<String, String> accountNames = new HashMap<>();

  SearchedDrafts(Session session, List<SearchTerm> terms, int limit) throws SQLException {
    this.session = session;
    this.terms = terms;
    this.limit = limit;
    session.each(
        "SELECT uuid, folded_name FROM account",
        row -> accountNames.put(row.getString(1), row.getString(2)));
  }

  /** Zones to be created. */
  SearchPart zones() throws SQLException {
    List<SearchHit> hits = new ArrayList<>();
    session.each(
        "SELECT account, zone FROM draft CROSS JOIN change ON change.id = draft.change"
            + " WHERE kind = 'ZONE_CREATION'",
        row -> {
          DnsName zone = DnsName.of(row.getString(2));
          if (SearchSubject.of(account(row.getString(1)), zone).matches(terms)) {
            ZoneRef ref = new ZoneRef(new AccountId(row.getString(1)), zone);
            hits.add(new SearchHit.OfZone(ref, Optional.of(ChangeAction.CREATE)));
          }
        });
    return new SearchPart(first(hits), hits.size(), false);
  }

  /** Records to be created, changed or deleted; those the cache does not find are counted. */
  SearchPart records() throws SQLException {
    List<SearchHit> hits = new ArrayList<>();
    Map<Long, Boolean> changes = new LinkedHashMap<>();
    SearchClause query = SearchClause.joined("", List.of(SearchClause.of(DRAFTS), likely()));
    session.each(query.sql(), row -> record(row, hits, changes), query.arguments());
    int total = hits.size() + added(changes);
    for (Change change : changes(changes)) {
      if (change instanceof Change.OfRecord(ZoneRef zone, var before, var after)) {
        hits.add(
            new SearchHit.OfRecord(
                zone,
                after.orElseGet(() -> before.orElseThrow().data()),
                Optional.of(change.action()),
                after.isPresent() ? before.map(ZoneRecord::data) : Optional.empty()));
      }
    }
    return new SearchPart(first(hits), total, false);
  }

  private void record(ResultSet row, List<SearchHit> hits, Map<Long, Boolean> changes)
      throws SQLException {
    ZoneRef zone = new ZoneRef(new AccountId(row.getString(2)), DnsName.of(row.getString(3)));
    var data = RecordRows.data(row, 6);
    if (!SearchSubject.of(account(row.getString(2)), zone.name(), data).matches(terms)) {
      return;
    }
    if (ChangeKind.valueOf(row.getString(4)) == ChangeKind.ZONE_CREATION) {
      hits.add(
          new SearchHit.OfRecord(zone, data, Optional.of(ChangeAction.CREATE), Optional.empty()));
    } else {
      changes.merge(
          row.getLong(1), row.getString(5).equals(ChangeSides.BEFORE), Boolean::logicalOr);
    }
  }

  /** Reverse records to be created, changed or deleted; those not found in the cache count. */
  SearchPart reverseRecords() throws SQLException {
    Map<Long, Boolean> found = new LinkedHashMap<>();
    session.each(
        REVERSE,
        row -> {
          ReverseData data =
              new ReverseData(
                  IpAddress.of(row.getString(4)), DnsName.of(row.getString(5)), row.getString(6));
          if (SearchSubject.of(account(row.getString(2)), data).matches(terms)) {
            found.merge(
                row.getLong(1), row.getString(3).equals(ChangeSides.BEFORE), Boolean::logicalOr);
          }
        });
    List<SearchHit> hits = new ArrayList<>();
    for (Change change : changes(found)) {
      if (change instanceof Change.OfReverse(AccountId account, var before, var after)) {
        hits.add(
            new SearchHit.OfReverse(
                account,
                after.orElseGet(() -> before.orElseThrow().data()),
                Optional.of(change.action())));
      }
    }
    return new SearchPart(hits, added(found), false);
  }

  /** How many were not found by what the cache has too. */
  private static int added(Map<Long, Boolean> changes) {
    return Math.toIntExact(changes.values().stream().filter(before -> !before).count());
  }

  private List<Change> changes(Map<Long, Boolean> ids) throws SQLException {
    List<Long> first = ids.keySet().stream().limit(limit).toList();
    if (first.isEmpty()) {
      return List.of();
    }
    Map<Long, ChangeRows.Stored> stored =
        ChangeRows.read(session, "SELECT value FROM json_each(?)", SearchRows.json(first));
    List<Change> changes = new ArrayList<>();
    for (long id : first) {
      changes.add(ChangeRows.change(stored, id));
    }
    return changes;
  }

  /** What SQL can leave out: encoded names and other scripts are compared later. */
  private SearchClause likely() {
    List<SearchClause> conditions = new ArrayList<>();
    for (SearchTerm term : terms) {
      switch (term) {
        case SearchTerm.Type(var type) ->
            conditions.add(SearchClause.of(" AND type = ?", type.mnemonic()));
        case SearchTerm.Text text when text.address().isEmpty() && isAscii(text.text()) ->
            conditions.add(inText(text.text()));
        case SearchTerm.Content(String part) when isAscii(part) -> conditions.add(inText(part));
        case SearchTerm.Name(String start) when isAscii(start) -> conditions.add(inText(start));
        default -> {}
      }
    }
    return SearchClause.joined("", conditions);
  }

  private static SearchClause inText(String text) {
    return SearchClause.joined(
            " OR ",
            List.of(
                SearchClause.anyLike(new SearchText(text).anywhere(), "name", "content"),
                SearchClause.anyLike("%xn--%", "name", "content")))
        .within(" AND (", ")");
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private String account(String uuid) {
    return accountNames.getOrDefault(uuid, "");
  }

  private List<SearchHit> first(List<SearchHit> hits) {
    return hits.stream().limit(limit).toList();
  }
}
