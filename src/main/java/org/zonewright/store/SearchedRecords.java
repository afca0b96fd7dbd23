package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.ChangeAction;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRef;

/** Searches the cached records. Those that a draft touches are the drafts' business. */
record SearchedRecords(Session session, int limit, int bound) {

  private static final String DETAILS =
      """
      SELECT account.uuid, zone.name, record.name, record.type, record.ttl, record.priority,
        record.content, record.enabled,
        EXISTS (
          SELECT 1
          FROM change CROSS JOIN draft ON draft.change = change.id
          WHERE change.account = account.uuid AND change.zone = zone.name
            AND change.kind = 'ZONE_DELETION'
        ),
        EXISTS (
          SELECT 1
          FROM change_record AS base
          CROSS JOIN change ON change.id = base.change
          CROSS JOIN draft ON draft.change = change.id
          WHERE base.name = record.name AND base.type = record.type AND base.side = 'before'
            AND base.content = record.content
            AND change.account = account.uuid AND change.zone = zone.name
        )
      FROM json_each(?) AS wanted
      CROSS JOIN record ON record.id = wanted.value
      CROSS JOIN zone ON zone.id = record.zone
      CROSS JOIN account ON account.id = zone.account
      """;

  SearchPart find(List<SearchTerm> terms) throws SQLException {
    SearchRows.Found found =
        new SearchRows(session, "record", bound)
            .find(terms, SearchSource.of(terms), SearchCondition::of, better(terms), limit);
    List<SearchHit> hits = new ArrayList<>();
    session.each(
        DETAILS,
        row -> {
          if (!row.getBoolean(10)) {
            hits.add(hit(row));
          }
        },
        found.json(limit));
    return new SearchPart(hits, found.ids().size(), found.more());
  }

  private static SearchHit hit(ResultSet row) throws SQLException {
    Optional<ChangeAction> drafted =
        row.getBoolean(9) ? Optional.of(ChangeAction.DELETE) : Optional.empty();
    ZoneRef zone = new ZoneRef(new AccountId(row.getString(1)), DnsName.of(row.getString(2)));
    return new SearchHit.OfRecord(zone, RecordRows.data(row, 3), drafted, Optional.empty());
  }

  /** What is called so, has that address or begins so comes before what merely has it inside. */
  private static List<SearchClause> better(List<SearchTerm> terms) {
    if (terms.size() != 1 || !(terms.getFirst() instanceof SearchTerm.Text term)) {
      return List.of();
    }
    SearchText text = new SearchText(term.text());
    List<SearchClause> better = new ArrayList<>();
    text.name().map(SearchSource::called).ifPresent(better::add);
    term.address().map(SearchSource::at).ifPresent(better::add);
    better.addAll(SearchSource.beginningWith(text));
    return better;
  }
}
