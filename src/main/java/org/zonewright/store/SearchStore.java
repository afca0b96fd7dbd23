package org.zonewright.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Search over zone names, record names and contents, reverse records and drafts. By indexes (FTS5
 * with trigrams; plain ones for beginnings, types and addresses); texts of one or two characters,
 * which no index knows, are looked for row by row.
 */
public final class SearchStore {

  /** Of very many it is enough to know that there are very many. */
  static final int COUNTED = 5_000;

  /** Where rows are looked at one by one, the first ones end the search. */
  static final int COUNTED_ROW_BY_ROW = 1_000;

  private final Database database;

  public SearchStore(Database database) {
    this.database = database;
  }

  /**
   * What the query asks for: zones, then records, then reverse records, of each kind the best
   * first. Zones get at most half of the places and reverse records a quarter as long as others
   * need them. An interrupt of the thread ends the search.
   *
   * @param limit at most that many hits
   * @throws IllegalArgumentException if the query has problems
   * @throws CancellationException if the thread was interrupted
   */
  public SearchResult find(SearchQuery query, int limit) {
    if (!query.problems().isEmpty()) {
      throw new IllegalArgumentException("not understood: " + query.problems());
    }
    if (query.terms().isEmpty() || limit <= 0) {
      return new SearchResult(List.of(), 0, false);
    }
    try {
      return database.read(
          session -> session.interruptibly(_ -> find(session, query.terms(), limit)));
    } catch (StoreException e) {
      if (Thread.currentThread().isInterrupted()) {
        CancellationException given = new CancellationException("the search was given up");
        given.initCause(e);
        throw given;
      }
      throw e;
    }
  }

  /** The search itself, within a transaction. */
  static SearchResult find(Session session, List<SearchTerm> terms, int limit) throws SQLException {
    boolean rowByRow = terms.stream().anyMatch(SearchStore::isShort);
    int bound = Math.max(limit, rowByRow ? COUNTED_ROW_BY_ROW : COUNTED);
    SearchOrder order = new SearchOrder(terms);
    SearchedDrafts drafts = new SearchedDrafts(session, terms, limit);
    List<SearchPart> zones =
        List.of(drafts.zones(), new SearchedZones(session, limit, bound).find(terms));
    List<SearchPart> records =
        List.of(drafts.records(), new SearchedRecords(session, limit, bound).find(terms));
    List<SearchPart> reverse =
        List.of(drafts.reverseRecords(), new SearchedReverse(session, limit, bound).find(terms));
    List<SearchHit> hits =
        shared(
            hits(zones, order, limit),
            hits(records, order, limit),
            hits(reverse, order, limit),
            limit);
    List<SearchPart> all = new ArrayList<>(zones);
    all.addAll(records);
    all.addAll(reverse);
    int total = all.stream().mapToInt(SearchPart::total).sum();
    return new SearchResult(
        hits, Math.max(total, hits.size()), all.stream().anyMatch(SearchPart::more));
  }

  private static boolean isShort(SearchTerm term) {
    return switch (term) {
      case SearchTerm.Text(String text) -> !new SearchText(text).isIndexed();
      case SearchTerm.Content(String text) -> !new SearchText(text).isIndexed();
      case SearchTerm.Exact _,
          SearchTerm.Name _,
          SearchTerm.Type _,
          SearchTerm.Address _,
          SearchTerm.Zone _,
          SearchTerm.Account _ ->
          false;
    };
  }

  private static List<SearchHit> hits(List<SearchPart> parts, SearchOrder order, int limit) {
    List<SearchHit> hits = new ArrayList<>();
    parts.forEach(part -> hits.addAll(part.hits()));
    List<SearchHit> sorted = order.sorted(hits);
    return sorted.subList(0, Math.min(limit, sorted.size()));
  }

  private static List<SearchHit> shared(
      List<SearchHit> zones, List<SearchHit> records, List<SearchHit> reverse, int limit) {
    int zonePlaces = Math.min(zones.size(), (limit + 1) / 2);
    int reversePlaces = Math.min(reverse.size(), limit / 4);
    int recordPlaces = Math.min(records.size(), limit - zonePlaces - reversePlaces);
    zonePlaces = Math.min(zones.size(), limit - recordPlaces - reversePlaces);
    reversePlaces = Math.min(reverse.size(), limit - recordPlaces - zonePlaces);
    List<SearchHit> hits = new ArrayList<>(limit);
    hits.addAll(zones.subList(0, zonePlaces));
    hits.addAll(records.subList(0, recordPlaces));
    hits.addAll(reverse.subList(0, reversePlaces));
    return List.copyOf(hits);
  }
}
