package org.zonewright.store;

import java.util.ArrayList;
import java.util.List;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;

/**
 * Rows of the table {@code record} found by an index.
 *
 * @param rows a query with the one column {@code id}, in which a row may come twice
 * @param terms what holds for these rows
 */
record SearchSource(SearchClause rows, List<SearchTerm> terms) {

  /** What there is an index for among the terms; texts of one or two characters have none. */
  static List<SearchSource> of(List<SearchTerm> terms) {
    List<SearchSource> sources = new ArrayList<>();
    List<SearchTerm> texts = terms.stream().filter(SearchSource::isText).toList();
    if (!texts.isEmpty()) {
      sources.add(new SearchSource(matching(texts), texts));
    }
    for (SearchTerm term : terms) {
      of(term).stream().map(rows -> new SearchSource(rows, List.of(term))).forEach(sources::add);
    }
    return sources;
  }

  /** What the full-text index answers alone. */
  private static boolean isText(SearchTerm term) {
    return switch (term) {
      case SearchTerm.Text text ->
          new SearchText(text.text()).isIndexed() && text.address().isEmpty();
      case SearchTerm.Content(String text) -> new SearchText(text).isIndexed();
      default -> false;
    };
  }

  private static SearchClause matching(List<SearchTerm> texts) {
    List<String> phrases = new ArrayList<>();
    for (SearchTerm term : texts) {
      switch (term) {
        case SearchTerm.Content(String text) ->
            phrases.add("data : " + new SearchText(text).phrase());
        case SearchTerm.Text(String text) -> phrases.add(new SearchText(text).phrase());
        default -> throw new IllegalArgumentException("not a text: " + term);
      }
    }
    return matching(String.join(" AND ", phrases));
  }

  private static SearchClause matching(String expression) {
    return SearchClause.of(
        "SELECT rowid AS id FROM record_search WHERE record_search MATCH ?", expression);
  }

  /** At most one query. */
  private static List<SearchClause> of(SearchTerm term) {
    return switch (term) {
      case SearchTerm.Text text ->
          text
              .address()
              .map(ip -> union(List.of(at(ip), matching(new SearchText(text.text()).phrase()))))
              .stream()
              .toList();
      case SearchTerm.Content _ -> List.of();
      case SearchTerm.Exact exact -> exactly(exact);
      case SearchTerm.Name(String text) -> List.of(union(beginningWith(new SearchText(text))));
      case SearchTerm.Type(var type) ->
          List.of(
              SearchClause.of(
                  "SELECT id FROM record INDEXED BY record_type WHERE type = ?", type.mnemonic()));
      case SearchTerm.Address(Network network) -> List.of(within(network.first(), network.last()));
      case SearchTerm.Zone(String text) -> inZone(new SearchText(text));
      case SearchTerm.Account(String text) ->
          List.of(
              SearchClause.of(
                  "SELECT record.id AS id FROM account"
                      + " CROSS JOIN zone INDEXED BY zone_account ON zone.account = account.id"
                      + " CROSS JOIN record INDEXED BY record_order ON record.zone = zone.id"
                      + " WHERE instr(account.folded_name, ?) > 0",
                  text));
    };
  }

  /** Names that begin with a text, in either form. */
  static List<SearchClause> beginningWith(SearchText text) {
    return List.of(
        SearchClause.of(
            "SELECT id FROM record INDEXED BY record_name WHERE name >= ? AND name < ?",
            text.needle(),
            text.end()),
        SearchClause.of(
            "SELECT id FROM record INDEXED BY record_unicode_name"
                + " WHERE unicode_name >= ? AND unicode_name < ?",
            text.needle(),
            text.end()));
  }

  /** Records of exactly that name, in whatever zone. */
  static SearchClause called(DnsName name) {
    return SearchClause.of(
        "SELECT id FROM record INDEXED BY record_name WHERE name = ?", name.text());
  }

  /** Records of exactly that address, enabled or not. */
  static SearchClause at(IpAddress ip) {
    return within(ip, ip);
  }

  private static SearchClause within(IpAddress first, IpAddress last) {
    // the one index has the enabled records, the other one the rest
    String range = "address >= ? AND address <= ? AND enabled = ";
    return union(
        List.of(
            SearchClause.of(
                "SELECT id FROM record INDEXED BY record_address WHERE " + range + "1",
                first.sortKey(),
                last.sortKey()),
            SearchClause.of(
                "SELECT id FROM record INDEXED BY record_disabled_address WHERE " + range + "0",
                first.sortKey(),
                last.sortKey())));
  }

  private static List<SearchClause> inZone(SearchText text) {
    return text.isIndexed()
        ? List.of(
            SearchClause.of(
                "SELECT record.id AS id FROM zone_search CROSS JOIN record INDEXED BY record_order"
                    + " ON record.zone = zone_search.rowid WHERE zone_search MATCH ?",
                text.phrase()))
        : List.of();
  }

  private static List<SearchClause> exactly(SearchTerm.Exact exact) {
    SearchText text = new SearchText(exact.text());
    if (!text.isIndexed()) {
      return List.of();
    }
    List<SearchClause> ways = new ArrayList<>();
    exact.address().ifPresent(ip -> ways.add(at(ip)));
    text.name()
        .ifPresent(
            name -> {
              ways.add(called(name));
              ways.add(calledInItsZone(name));
            });
    ways.add(
        SearchClause.of(
            "SELECT record.id AS id FROM record_search"
                + " CROSS JOIN record ON record.id = record_search.rowid"
                + " WHERE record_search MATCH ?"
                + " AND (content = ? COLLATE NOCASE OR unicode_content = ? COLLATE NOCASE)",
            "data : " + text.phrase(),
            text.needle(),
            text.needle()));
    return List.of(union(ways));
  }

  /** Records that are called so relative to their zones. */
  private static SearchClause calledInItsZone(DnsName name) {
    SearchText start = new SearchText(name.text() + ".");
    return SearchClause.of(
        "SELECT record.id AS id FROM record INDEXED BY record_name"
            + " CROSS JOIN zone ON zone.id = record.zone"
            + " WHERE record.name >= ? AND record.name < ? AND record.name = ? || zone.name",
        start.needle(),
        start.end(),
        start.needle());
  }

  static SearchClause union(List<SearchClause> queries) {
    return SearchClause.joined(" UNION ALL ", queries);
  }
}
