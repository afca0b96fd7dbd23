package org.zonewright.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of SQL with the values of its question marks.
 *
 * @param sql the text
 * @param values one for each question mark, in their order
 */
record SearchClause(String sql, List<Object> values) {

  static SearchClause of(String sql, Object... values) {
    return new SearchClause(sql, List.of(values));
  }

  /** The pieces one after the other. */
  static SearchClause joined(String separator, List<SearchClause> pieces) {
    return new SearchClause(
        pieces.stream().map(SearchClause::sql).collect(Collectors.joining(separator)),
        pieces.stream().flatMap(piece -> piece.values().stream()).toList());
  }

  /** A column is like the pattern; empty columns are told by that alone, which is faster. */
  static SearchClause anyLike(String pattern, String... columns) {
    String like = pattern.contains("\\") ? " LIKE ? ESCAPE '\\'" : " LIKE ?";
    return new SearchClause(
        Arrays.stream(columns)
            .map(column -> "(" + column + " IS NOT NULL AND " + column + like + ")")
            .collect(Collectors.joining(" OR ", "(", ")")),
        List.<Object>copyOf(Arrays.stream(columns).map(_ -> pattern).toList()));
  }

  /** This piece, another text behind it. */
  SearchClause then(String more, Object... moreValues) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(List.of(moreValues));
    return new SearchClause(sql + more, all);
  }

  /** This piece with text around it. */
  SearchClause within(String before, String after) {
    return new SearchClause(before + sql + after, values);
  }

  Object[] arguments() {
    return values.toArray();
  }
}
