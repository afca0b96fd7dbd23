package org.zonewright.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.ChangeAction;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRef;

/** Searches the names of the cached zones. */
record SearchedZones(Session session, int limit, int bound) {

  private static final String DETAILS =
      """
      SELECT account.uuid, zone.name,
        EXISTS (
          SELECT 1
          FROM change CROSS JOIN draft ON draft.change = change.id
          WHERE change.account = account.uuid AND change.zone = zone.name
            AND change.kind = 'ZONE_DELETION'
        )
      FROM json_each(?) AS wanted
      CROSS JOIN zone ON zone.id = wanted.value
      CROSS JOIN account ON account.id = zone.account
      """;

  SearchPart find(List<SearchTerm> terms) throws SQLException {
    if (terms.stream().anyMatch(SearchedZones::isOfRecords)) {
      return SearchPart.NONE;
    }
    SearchRows.Found found =
        new SearchRows(session, "zone", bound)
            .find(terms, sources(terms), SearchedZones::condition, better(terms), limit);
    List<SearchHit> hits =
        session.list(
            DETAILS,
            row ->
                new SearchHit.OfZone(
                    new ZoneRef(new AccountId(row.getString(1)), DnsName.of(row.getString(2))),
                    row.getBoolean(3) ? Optional.of(ChangeAction.DELETE) : Optional.empty()),
            found.json(limit));
    return new SearchPart(hits, found.ids().size(), found.more());
  }

  /** Whether no zone can have that. */
  static boolean isOfRecords(SearchTerm term) {
    return switch (term) {
      case SearchTerm.Type _, SearchTerm.Address _, SearchTerm.Content _ -> true;
      case SearchTerm.Text _,
          SearchTerm.Exact _,
          SearchTerm.Name _,
          SearchTerm.Zone _,
          SearchTerm.Account _ ->
          false;
    };
  }

  private static List<SearchSource> sources(List<SearchTerm> terms) {
    List<SearchTerm> indexed = new ArrayList<>();
    List<String> phrases = new ArrayList<>();
    for (SearchTerm term : terms) {
      Optional<SearchText> text =
          switch (term) {
            case SearchTerm.Text(String part) -> Optional.of(new SearchText(part));
            case SearchTerm.Zone(String part) -> Optional.of(new SearchText(part));
            default -> Optional.<SearchText>empty();
          };
      text.filter(SearchText::isIndexed)
          .ifPresent(
              found -> {
                indexed.add(term);
                phrases.add(found.phrase());
              });
    }
    List<SearchSource> sources = new ArrayList<>();
    for (SearchTerm term : terms) {
      if (term instanceof SearchTerm.Name(String start)) {
        sources.add(
            new SearchSource(
                SearchSource.union(beginningWith(new SearchText(start))), List.of(term)));
      }
    }
    if (!indexed.isEmpty()) {
      sources.add(
          new SearchSource(
              SearchClause.of(
                  "SELECT rowid AS id FROM zone_search WHERE zone_search MATCH ?",
                  String.join(" AND ", phrases)),
              indexed));
    }
    return sources;
  }

  private static List<SearchClause> beginningWith(SearchText text) {
    return List.of(
        SearchClause.of(
            "SELECT id FROM zone INDEXED BY zone_name WHERE name >= ? AND name < ?",
            text.needle(),
            text.end()),
        SearchClause.of(
            "SELECT id FROM zone INDEXED BY zone_unicode_name"
                + " WHERE unicode_name >= ? AND unicode_name < ? AND unicode_name <> name",
            text.needle(),
            text.end()));
  }

  private static SearchClause condition(SearchTerm term) {
    return switch (term) {
      case SearchTerm.Text(String part) -> named(new SearchText(part).anywhere());
      case SearchTerm.Zone(String part) -> named(new SearchText(part).anywhere());
      case SearchTerm.Name(String start) -> named(new SearchText(start).prefix());
      case SearchTerm.Exact(String name) ->
          SearchClause.of(
              "zone.sort_key = ?", new SearchText(name).name().map(DnsName::sortKey).orElse(""));
      case SearchTerm.Account(String part) ->
          SearchClause.of(
              "zone.account IN (SELECT id FROM account WHERE instr(folded_name, ?) > 0)", part);
      case SearchTerm.Type _, SearchTerm.Address _, SearchTerm.Content _ ->
          SearchClause.of("FALSE");
    };
  }

  private static SearchClause named(String pattern) {
    return SearchClause.anyLike(pattern, "zone.name", "zone.unicode_name");
  }

  private static List<SearchClause> better(List<SearchTerm> terms) {
    if (terms.size() != 1 || !(terms.getFirst() instanceof SearchTerm.Text(String part))) {
      return List.of();
    }
    SearchText text = new SearchText(part);
    List<SearchClause> better = new ArrayList<>();
    text.name()
        .ifPresent(
            name ->
                better.add(
                    SearchClause.of("SELECT id FROM zone WHERE sort_key = ?", name.sortKey())));
    better.addAll(beginningWith(text));
    return better;
  }
}
