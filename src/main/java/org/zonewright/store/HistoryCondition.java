package org.zonewright.store;

import java.util.ArrayList;
import java.util.List;
import org.zonewright.model.DnsName;

/**
 * The conditions of a query of the history, as SQL over {@code change_set}.
 *
 * @param sql the condition
 * @param values its values
 */
record HistoryCondition(String sql, List<Object> values) {

  static HistoryCondition of(HistoryQuery query) {
    Builder all = new Builder();
    query.from().ifPresent(from -> all.and("started_at >= ?", StoredTime.number(from)));
    query.to().ifPresent(to -> all.and("started_at < ?", StoredTime.number(to)));
    SearchText text = SearchText.of(query.text());
    Builder applied = place(query, "c");
    Builder elsewhere = place(query, "e");
    Builder zones = zones(query, text);
    if (!text.isEmpty()) {
      applied.and(
          "(%s OR EXISTS (SELECT 1 FROM change_record r WHERE r.change = c.id AND r.side <> 'base'"
              + " AND %s) OR EXISTS (SELECT 1 FROM change_reverse v WHERE v.change = c.id AND"
              + " (%s OR %s)))",
          text, "c.zone", "r.name", "v.ip", "v.name");
      elsewhere.and(
          "(%s OR EXISTS (SELECT 1 FROM elsewhere_record r WHERE r.entry = e.entry AND %s))",
          text, "e.zone", "r.name");
    }
    if (!applied.isEmpty()) {
      all.anyOf(noted(query, text), applied, elsewhere, zones);
    }
    return new HistoryCondition(all.sql.toString(), all.values);
  }

  private static Builder place(HistoryQuery query, String table) {
    Builder place = new Builder();
    query.account().ifPresent(account -> place.and(table + ".account = ?", account.text()));
    query.zone().ifPresent(zone -> place.and(table + ".zone = ?", zone.text()));
    return place;
  }

  /** An entry about many zones is found by each of them. */
  private static Builder zones(HistoryQuery query, SearchText text) {
    Builder zones = new Builder();
    query.account().ifPresent(account -> zones.and("z.account = ?", account.text()));
    query.zone().ifPresent(zone -> zones.and("n.name = ?", zone.text()));
    if (!text.isEmpty()) {
      zones.and("%s", text, "n.name");
    }
    return zones;
  }

  /** A note belongs to no account and no zone. */
  private static Builder noted(HistoryQuery query, SearchText text) {
    Builder note = new Builder();
    if (!text.isEmpty() && query.account().isEmpty() && query.zone().isEmpty()) {
      note.and("%s", text, "note");
    }
    return note;
  }

  /** Conditions that all have to be met. */
  private static final class Builder {
    private final StringBuilder sql = new StringBuilder("1");
    private final List<Object> values = new ArrayList<>();

    boolean isEmpty() {
      return values.isEmpty();
    }

    void and(String condition, Object value) {
      sql.append(" AND ").append(condition);
      values.add(value);
    }

    /** Puts into the condition, for each column, that it contains the text. */
    void and(String condition, SearchText text, String... columns) {
      // names are stored in wire form, so that an international one is looked for in that too
      String wire = text.name().map(DnsName::text).orElse("");
      List<String> parts = new ArrayList<>();
      for (String column : columns) {
        parts.add("(" + column + " LIKE ? ESCAPE '\\' OR " + column + " LIKE ? ESCAPE '\\')");
        values.add(text.anywhere());
        values.add((wire.isEmpty() ? text : SearchText.of(wire)).anywhere());
      }
      sql.append(" AND ").append(condition.formatted(parts.toArray()));
    }

    void anyOf(Builder note, Builder applied, Builder elsewhere, Builder zones) {
      sql.append(" AND (");
      if (!note.isEmpty()) {
        sql.append(note.sql).append(" OR ");
        values.addAll(note.values);
      }
      sql.append("EXISTS (SELECT 1 FROM change_step s")
          .append(" JOIN change_step_change sc ON sc.step = s.id JOIN change c ON c.id = sc.change")
          .append(" WHERE s.change_set = change_set.id AND ")
          .append(applied.sql)
          .append(") OR EXISTS (SELECT 1 FROM elsewhere e WHERE e.entry = change_set.id AND ")
          .append(elsewhere.sql)
          .append(") OR EXISTS (SELECT 1 FROM elsewhere_listing z")
          .append(" JOIN elsewhere_listed_zone n ON n.entry = z.entry")
          .append(" WHERE z.entry = change_set.id AND ")
          .append(zones.sql)
          .append("))");
      values.addAll(applied.values);
      values.addAll(elsewhere.values);
      values.addAll(zones.values);
    }
  }
}
