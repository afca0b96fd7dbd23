package org.zonewright.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the rows of one table for which all terms hold: by the index that gives the fewest, each
 * checked against the other terms; row by row where there is no index.
 *
 * @param session the transaction
 * @param table the table's name
 * @param bound how many rows to find and count at most
 */
record SearchRows(Session session, String table, int bound) {

  /** Enough to tell rare from common. */
  private static final int PROBE = 5_000;

  /**
   * What was found.
   *
   * @param ids at most as many as the bound
   * @param more whether looking was ended there
   */
  record Found(List<Long> ids, boolean more) {

    /** The first ones, for {@code json_each}: a query of many rows at once. */
    String json(int limit) {
      return SearchRows.json(ids.subList(0, Math.min(limit, ids.size())));
    }
  }

  /**
   * The rows, those of {@code first} before the others.
   *
   * @param first rows that also are among the results, and are better ones
   * @param limit at most that many of {@code first}
   */
  Found find(
      List<SearchTerm> terms,
      List<SearchSource> sources,
      Function<SearchTerm, SearchClause> condition,
      List<SearchClause> first,
      int limit)
      throws SQLException {
    Set<Long> ids = new LinkedHashSet<>();
    if (!first.isEmpty()) {
      collect(
          ids,
          SearchClause.joined(
              " UNION ALL ",
              first.stream()
                  .map(rows -> rows.within("SELECT id FROM (", "").then(" LIMIT ?)", limit))
                  .toList()));
    }
    int rows = collect(ids, all(terms, sources, condition).then(" LIMIT ?", bound + 1));
    return new Found(ids.stream().limit(bound).toList(), rows > bound);
  }

  /** Adds what a query finds and returns how many rows it has, of which some may come twice. */
  private int collect(Set<Long> ids, SearchClause query) throws SQLException {
    int[] rows = new int[1];
    session.each(
        query.sql(),
        row -> {
          ids.add(row.getLong(1));
          rows[0]++;
        },
        query.arguments());
    return rows[0];
  }

  private SearchClause all(
      List<SearchTerm> terms,
      List<SearchSource> sources,
      Function<SearchTerm, SearchClause> condition)
      throws SQLException {
    if (sources.isEmpty()) {
      return where(SearchClause.of("SELECT " + table + ".id FROM " + table), terms, condition);
    }
    SearchSource source = fewest(sources);
    List<SearchTerm> others = new ArrayList<>(terms);
    others.removeAll(source.terms());
    if (others.isEmpty()) {
      return source.rows().within("SELECT id FROM (", ")");
    }
    return where(
        source
            .rows()
            .within(
                "SELECT " + table + ".id FROM (",
                ") AS source CROSS JOIN " + table + " ON " + table + ".id = source.id"),
        others,
        condition);
  }

  private static SearchClause where(
      SearchClause rows, List<SearchTerm> terms, Function<SearchTerm, SearchClause> condition) {
    List<SearchClause> conditions = terms.stream().map(condition).toList();
    return SearchClause.joined(
        "", List.of(rows, SearchClause.joined(" AND ", conditions).within(" WHERE ", "")));
  }

  private SearchSource fewest(List<SearchSource> sources) throws SQLException {
    SearchSource best = sources.getFirst();
    if (sources.size() == 1) {
      return best;
    }
    long fewest = Long.MAX_VALUE;
    for (SearchSource source : sources) {
      SearchClause count =
          source
              .rows()
              .within("SELECT count(*) FROM (SELECT id FROM (", "")
              .then(") LIMIT ?)", PROBE);
      long found = session.number(count.sql(), count.arguments());
      if (found < fewest) {
        fewest = found;
        best = source;
      }
    }
    return best;
  }

  /** For {@code json_each}. */
  static String json(List<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
  }
}
