package org.zonewright.store;

import java.util.ArrayList;
import java.util.List;
import org.zonewright.model.Network;
import org.zonewright.model.RecordType;

/** The terms of a search as conditions on a row of the table {@code record}. */
final class SearchCondition {

  private static final String[] ALL = {
    "record.name", "record.content", "record.unicode_name", "record.unicode_content"
  };

  private SearchCondition() {}

  static SearchClause of(SearchTerm term) {
    return switch (term) {
      case SearchTerm.Text text -> anywhere(text);
      case SearchTerm.Exact exact -> exactly(exact);
      case SearchTerm.Name(String text) ->
          SearchClause.anyLike(new SearchText(text).prefix(), "record.name", "record.unicode_name");
      case SearchTerm.Content(String text) ->
          SearchClause.anyLike(
              new SearchText(text).anywhere(), "record.content", "record.unicode_content");
      case SearchTerm.Type(RecordType type) -> SearchClause.of("record.type = ?", type.mnemonic());
      case SearchTerm.Address(Network network) ->
          SearchClause.of(
              "record.address BETWEEN ? AND ?",
              network.first().sortKey(),
              network.last().sortKey());
      case SearchTerm.Zone(String text) ->
          zones(new SearchText(text)).within("record.zone IN (", ")");
      case SearchTerm.Account(String text) ->
          SearchClause.of(
              "(SELECT zone.account FROM zone WHERE zone.id = record.zone)"
                  + " IN (SELECT id FROM account WHERE instr(folded_name, ?) > 0)",
              text);
    };
  }

  /** The ids of zones with that in their names. */
  static SearchClause zones(SearchText text) {
    return text.isIndexed()
        ? SearchClause.of(
            "SELECT rowid AS id FROM zone_search WHERE zone_search MATCH ?", text.phrase())
        : SearchClause.anyLike(text.anywhere(), "name", "unicode_name")
            .within("SELECT id FROM zone INDEXED BY zone_name WHERE ", "");
  }

  private static SearchClause anywhere(SearchTerm.Text term) {
    SearchClause text = SearchClause.anyLike(new SearchText(term.text()).anywhere(), ALL);
    return term.address()
        .map(ip -> text.within("(", "").then(" OR record.address = ?)", ip.sortKey()))
        .orElse(text);
  }

  private static SearchClause exactly(SearchTerm.Exact term) {
    SearchText text = new SearchText(term.text());
    List<SearchClause> ways = new ArrayList<>();
    ways.add(
        SearchClause.of(
            "record.content = ? COLLATE NOCASE OR record.unicode_content = ? COLLATE NOCASE",
            text.needle(),
            text.needle()));
    text.name()
        .ifPresent(
            name ->
                ways.add(
                    SearchClause.of(
                        "record.name = ? OR record.name = ? || '.'"
                            + " || (SELECT zone.name FROM zone WHERE zone.id = record.zone)",
                        name.text(),
                        name.text())));
    term.address().ifPresent(ip -> ways.add(SearchClause.of("record.address = ?", ip.sortKey())));
    return SearchClause.joined(" OR ", ways).within("(", ")");
  }
}
