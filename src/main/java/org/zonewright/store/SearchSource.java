package org.zonewright.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /**
   * What there is an index for among the terms, of which texts of one or two characters have none.
   * What is faster to read comes first.
   */
  static List<SearchSource> of(List<SearchTerm> terms) {
    List<SearchSource> sources = new ArrayList<>();
    for (SearchTerm term : terms) {
      plain(term).ifPresent(rows -> sources.add(new SearchSource(rows, List.of(term))));
    }
    List<SearchTerm> texts = terms.stream().filter(SearchSource::isText).toList();
    if (!texts.isEmpty()) {
      sources.add(new SearchSource(matching(texts), texts));
    }
    for (SearchTerm term : terms) {
      joined(term).ifPresent(rows -> sources.add(new SearchSource(rows, List.of(term))));
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

  /** By an index of the table itself. */
  private static Optional<SearchClause> plain(SearchTerm term) {
    return switch (term) {
      case SearchTerm.Text text ->
          text.address()
              .map(ip -> union(List.of(at(ip), matching(new SearchText(text.text()).phrase()))));
      case SearchTerm.Exact exact -> Optional.of(exactly(exact));
      case SearchTerm.Name(String text) -> Optional.of(union(beginningWith(new SearchText(text))));
      case SearchTerm.Type(var type) ->
          Optional.of(
              SearchClause.of(
                  "SELECT id FROM record INDEXED BY record_type WHERE type = ?", type.mnemonic()));
      case SearchTerm.Address(Network network) ->
          Optional.of(within(network.first(), network.last()));
      case SearchTerm.Content _, SearchTerm.Zone _, SearchTerm.Account _ -> Optional.empty();
    };
  }

  /** By way of the zones. */
  private static Optional<SearchClause> joined(SearchTerm term) {
    return switch (term) {
      case SearchTerm.Zone(String text) -> inZone(new SearchText(text));
      case SearchTerm.Account(String text) ->
          Optional.of(
              SearchClause.of(
                  "SELECT record.id AS id FROM account"
                      + " CROSS JOIN zone INDEXED BY zone_account ON zone.account = account.id"
                      + " CROSS JOIN record INDEXED BY record_order ON record.zone = zone.id"
                      + " WHERE instr(account.folded_name, ?) > 0",
                  text));
      case SearchTerm.Text _,
          SearchTerm.Exact _,
          SearchTerm.Name _,
          SearchTerm.Content _,
          SearchTerm.Type _,
          SearchTerm.Address _ ->
          Optional.empty();
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

  private static Optional<SearchClause> inZone(SearchText text) {
    return text.isIndexed()
        ? Optional.of(
            SearchClause.of(
                "SELECT record.id AS id FROM zone_search CROSS JOIN record INDEXED BY record_order"
                    + " ON record.zone = zone_search.rowid WHERE zone_search MATCH ?",
                text.phrase()))
        : Optional.empty();
  }

  private static SearchClause exactly(SearchTerm.Exact exact) {
    SearchText text = new SearchText(exact.text());
    List<SearchClause> ways = new ArrayList<>();
    exact.address().ifPresent(ip -> ways.add(at(ip)));
    text.name()
        .ifPresent(
            name -> {
              ways.add(called(name));
              ways.add(calledInItsZone(name));
            });
    ways.add(containing(text));
    return union(ways);
  }

  /** Records of exactly that content. */
  private static SearchClause containing(SearchText text) {
    String equal = "(content = ? COLLATE NOCASE OR unicode_content = ? COLLATE NOCASE)";
    return text.isIndexed()
        ? SearchClause.of(
            "SELECT record.id AS id FROM record_search"
                + " CROSS JOIN record ON record.id = record_search.rowid"
                + " WHERE record_search MATCH ? AND "
                + equal,
            "data : " + text.phrase(),
            text.needle(),
            text.needle())
        : SearchClause.of("SELECT id FROM record WHERE " + equal, text.needle(), text.needle());
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
