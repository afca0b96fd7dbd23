package org.zonewright.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.SearchHit;
import org.zonewright.store.SearchQuery;

/** Makes lines of hits, grouped by zone in the order of each zone's best hit. */
final class SearchLines {

  /** As many characters of content as a line has room for. */
  private static final int ROOM = 40;

  /** Where the content before stands beside it. */
  private static final int LITTLE_ROOM = 19;

  private final SearchMarks marks;
  private final String reverseTitle;

  SearchLines(SearchQuery query, String reverseTitle) {
    this.marks = new SearchMarks(query);
    this.reverseTitle = reverseTitle;
  }

  List<SearchLine> of(List<SearchHit> hits) {
    Map<Optional<ZoneRef>, List<SearchHit>> groups = new LinkedHashMap<>();
    for (SearchHit hit : hits) {
      groups.computeIfAbsent(hit.zoneRef(), _ -> new ArrayList<>()).add(hit);
    }
    List<SearchLine> lines = new ArrayList<>();
    groups.forEach(
        (zone, group) -> {
          lines.add(head(zone, group.getFirst()));
          group.forEach(hit -> line(hit).ifPresent(lines::add));
        });
    return List.copyOf(lines);
  }

  private SearchLine head(Optional<ZoneRef> zone, SearchHit first) {
    if (zone.isEmpty()) {
      List<SearchFragment> title = List.of(new SearchFragment(reverseTitle, false));
      return new SearchLine.Group(title, Optional.empty(), Optional.empty());
    }
    SearchHit hit =
        first instanceof SearchHit.OfZone found ? found : new SearchHit.OfZone(zone.get());
    return new SearchLine.Group(
        marks.zone(Idn.toUnicode(zone.get().name())), Optional.of(hit), hit.drafted());
  }

  private Optional<SearchLine> line(SearchHit hit) {
    return switch (hit) {
      case SearchHit.OfZone _ -> Optional.empty();
      case SearchHit.OfRecord record -> Optional.of(line(record));
      case SearchHit.OfReverse(var _, ReverseData data, var _) ->
          Optional.of(
              new SearchLine.Hit(
                  hit,
                  marks.content(data.ip().toString(), ROOM),
                  "PTR",
                  marks.zone(Idn.toUnicode(data.name())),
                  List.of()));
    };
  }

  private SearchLine line(SearchHit.OfRecord hit) {
    String now = content(hit.record());
    Optional<String> was = hit.before().map(SearchLines::content).filter(text -> !text.equals(now));
    int room = was.isPresent() ? LITTLE_ROOM : ROOM;
    return new SearchLine.Hit(
        hit,
        name(hit.record().name(), hit.zone().name()),
        hit.record().type().mnemonic(),
        marks.content(now, room),
        was.map(text -> marks.content(text, room)).orElse(List.of()));
  }

  /** Relative to the zone, in Unicode. */
  private List<SearchFragment> name(DnsName name, DnsName zone) {
    if (name.equals(zone)) {
      return List.of(new SearchFragment("@", false));
    }
    String whole = Idn.toUnicode(name);
    String end = "." + Idn.toUnicode(zone);
    boolean inside = name.isAtOrBelow(zone) && !zone.isRoot() && whole.endsWith(end);
    return marks.name(whole, inside ? whole.length() - end.length() : whole.length());
  }

  private static String content(ResourceRecord record) {
    return record.priority().isPresent()
        ? record.priority().getAsInt() + " " + record.content()
        : record.content();
  }
}
