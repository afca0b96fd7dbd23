package org.zonewright.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;
import org.zonewright.model.RecordType;
import org.zonewright.model.ReverseData;

/** Searches the cached reverse records. Those that a draft touches are the drafts' business. */
record SearchedReverse(Session session, int limit, int bound) {

  private static final String DETAILS =
      """
      SELECT account.uuid, reverse_record.address, reverse_record.name, reverse_record.description,
        EXISTS (
          SELECT 1
          FROM change_reverse AS base
          CROSS JOIN change ON change.id = base.change
          CROSS JOIN draft ON draft.change = change.id
          WHERE base.provider_id = reverse_record.provider_id AND base.side = 'before'
            AND change.account = account.uuid
        )
      FROM json_each(?) AS wanted
      CROSS JOIN reverse_record ON reverse_record.id = wanted.value
      CROSS JOIN account ON account.id = reverse_record.account
      """;

  SearchPart find(List<SearchTerm> terms) throws SQLException {
    if (terms.stream().anyMatch(SearchedReverse::isOfZones)) {
      return SearchPart.NONE;
    }
    SearchRows.Found found =
        new SearchRows(session, "reverse_record", bound)
            .find(terms, sources(terms), SearchedReverse::condition, better(terms), limit);
    List<SearchHit> hits = new ArrayList<>();
    session.each(
        DETAILS,
        row -> {
          if (!row.getBoolean(5)) {
            hits.add(
                new SearchHit.OfReverse(
                    new AccountId(row.getString(1)),
                    new ReverseData(
                        IpAddress.ofSortKey(row.getString(2)),
                        DnsName.of(row.getString(3)),
                        row.getString(4)),
                    Optional.empty()));
          }
        },
        found.json(limit));
    return new SearchPart(hits, found.ids().size(), found.more());
  }

  /** Whether no reverse record can have that. */
  static boolean isOfZones(SearchTerm term) {
    return switch (term) {
      case SearchTerm.Zone _ -> true;
      case SearchTerm.Type(RecordType type) -> !type.equals(RecordType.PTR);
      case SearchTerm.Text _,
          SearchTerm.Exact _,
          SearchTerm.Name _,
          SearchTerm.Content _,
          SearchTerm.Address _,
          SearchTerm.Account _ ->
          false;
    };
  }

  private static List<SearchSource> sources(List<SearchTerm> terms) {
    List<SearchSource> sources = new ArrayList<>();
    for (SearchTerm term : terms) {
      Optional<SearchClause> rows =
          switch (term) {
            case SearchTerm.Address(Network network) -> Optional.of(within(network));
            case SearchTerm.Text text when text.address().isEmpty() ->
                matching("", new SearchText(text.text()));
            case SearchTerm.Content(String part) ->
                matching("{name description} : ", new SearchText(part));
            default -> Optional.empty();
          };
      rows.map(found -> new SearchSource(found, List.of(term))).ifPresent(sources::add);
    }
    return sources;
  }

  private static SearchClause within(Network network) {
    return SearchClause.of(
        "SELECT id FROM reverse_record INDEXED BY reverse_record_address"
            + " WHERE address >= ? AND address <= ?",
        network.first().sortKey(),
        network.last().sortKey());
  }

  private static Optional<SearchClause> matching(String columns, SearchText text) {
    return text.isIndexed()
        ? Optional.of(
            SearchClause.of(
                "SELECT rowid AS id FROM reverse_search WHERE reverse_search MATCH ?",
                columns + text.phrase()))
        : Optional.empty();
  }

  private static SearchClause condition(SearchTerm term) {
    return switch (term) {
      case SearchTerm.Text text -> anywhere(text);
      case SearchTerm.Exact exact -> exactly(exact);
      case SearchTerm.Name(String start) ->
          SearchClause.anyLike(new SearchText(start).prefix(), "name", "unicode_name");
      case SearchTerm.Content(String part) ->
          SearchClause.anyLike(
              new SearchText(part).anywhere(), "name", "unicode_name", "description");
      case SearchTerm.Address(Network network) ->
          SearchClause.of(
              "reverse_record.address BETWEEN ? AND ?",
              network.first().sortKey(),
              network.last().sortKey());
      case SearchTerm.Account(String part) ->
          SearchClause.of(
              "reverse_record.account IN"
                  + " (SELECT id FROM account WHERE instr(folded_name, ?) > 0)",
              part);
      case SearchTerm.Type(RecordType type) ->
          SearchClause.of(type.equals(RecordType.PTR) ? "TRUE" : "FALSE");
      case SearchTerm.Zone _ -> SearchClause.of("FALSE");
    };
  }

  private static SearchClause anywhere(SearchTerm.Text term) {
    SearchClause text =
        SearchClause.anyLike(
            new SearchText(term.text()).anywhere(), "ip", "name", "unicode_name", "description");
    return term.address()
        .map(ip -> text.within("(", "").then(" OR reverse_record.address = ?)", ip.sortKey()))
        .orElse(text);
  }

  private static SearchClause exactly(SearchTerm.Exact exact) {
    SearchText text = new SearchText(exact.text());
    return SearchClause.of(
        "(name = ? OR description = ? COLLATE NOCASE OR address = ?)",
        text.name().map(DnsName::text).orElse(text.needle()),
        text.needle(),
        exact.address().map(IpAddress::sortKey).orElse(""));
  }

  private static List<SearchClause> better(List<SearchTerm> terms) {
    return terms.size() == 1 && terms.getFirst() instanceof SearchTerm.Text term
        ? term.address().map(ip -> within(new Network(ip, ip.bytes().length * 8))).stream().toList()
        : List.of();
  }
}
