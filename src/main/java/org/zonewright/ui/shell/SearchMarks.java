package org.zonewright.ui.shell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zonewright.model.IpAddress;
import org.zonewright.store.SearchQuery;
import org.zonewright.store.SearchTerm;

/** Shows in texts what a search found in them. */
final class SearchMarks {

  private static final SearchFragment CUT = new SearchFragment("…", false);

  /** What is shown before the first find of a long text. */
  private static final int LEAD = 8;

  private final List<SearchTerm> terms;

  SearchMarks(SearchQuery query) {
    this.terms = query.terms();
  }

  /** A zone's name. */
  List<SearchFragment> zone(String name) {
    return fragments(name, found(name, name.length(), terms));
  }

  /**
   * The beginning of a name.
   *
   * @param whole the name
   * @param length what of it is shown
   */
  List<SearchFragment> name(String whole, int length) {
    List<SearchTerm> ofNames =
        terms.stream().filter(term -> !(term instanceof SearchTerm.Content)).toList();
    return fragments(whole.substring(0, length), found(whole, length, ofNames));
  }

  /**
   * A content as far as there is room for it, beginning a little before what was found where that
   * stands far behind.
   *
   * @param room the number of characters that may be shown
   */
  List<SearchFragment> content(String content, int room) {
    List<SearchTerm> ofContents =
        terms.stream().filter(term -> !(term instanceof SearchTerm.Name)).toList();
    BitSet found = found(content, content.length(), ofContents);
    int first = found.nextSetBit(0);
    int from = first >= 0 && found.nextClearBit(first) > room ? Math.max(0, first - LEAD) : 0;
    int to = Math.min(content.length(), from + room);
    List<SearchFragment> shown = new ArrayList<>();
    if (from > 0) {
      shown.add(CUT);
    }
    shown.addAll(fragments(content.substring(from, to), found.get(from, to)));
    if (to < content.length()) {
      shown.add(CUT);
    }
    return List.copyOf(shown);
  }

  private static BitSet found(String text, int length, List<SearchTerm> terms) {
    String lower = text.toLowerCase(Locale.ROOT);
    BitSet found = new BitSet();
    if (lower.length() == text.length()) {
      terms.forEach(term -> mark(term, lower, found));
    }
    found.clear(length, Math.max(length, found.length()));
    return found;
  }

  private static void mark(SearchTerm term, String text, BitSet found) {
    switch (term) {
      case SearchTerm.Text(String part) -> anywhere(part, text, found);
      case SearchTerm.Exact(String part) -> anywhere(part, text, found);
      case SearchTerm.Content(String part) -> anywhere(part, text, found);
      case SearchTerm.Name(String start) -> {
        if (text.startsWith(start)) {
          found.set(0, start.length());
        }
      }
      case SearchTerm.Address(var network) -> {
        if (IpAddress.parse(text).filter(network::contains).isPresent()) {
          found.set(0, text.length());
        }
      }
      case SearchTerm.Type _, SearchTerm.Zone _, SearchTerm.Account _ -> {}
    }
  }

  private static void anywhere(String part, String text, BitSet found) {
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      found.set(at, at + part.length());
    }
  }

  private static List<SearchFragment> fragments(String text, BitSet found) {
    List<SearchFragment> fragments = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      boolean marked = found.get(at);
      int end = marked ? found.nextClearBit(at) : found.nextSetBit(at);
      end = end < 0 ? text.length() : Math.min(end, text.length());
      fragments.add(new SearchFragment(text.substring(at, end), marked));
      at = end;
    }
    return List.copyOf(fragments);
  }

  /** The text of fragments. */
  static String text(List<SearchFragment> fragments) {
    return fragments.stream().map(SearchFragment::text).collect(Collectors.joining());
  }
}
