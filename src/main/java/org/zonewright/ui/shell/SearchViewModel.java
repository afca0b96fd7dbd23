package org.zonewright.ui.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zonewright.store.SearchHit;
import org.zonewright.ui.common.Debounce;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.Navigator;
import org.zonewright.ui.common.UiTools;

/** The search over everything that is cached, as you type. */
public final class SearchViewModel {

  private static final int LIMIT = 200;
  private static final Duration QUIET = Duration.ofMillis(80);

  /** A line of the results. */
  public sealed interface Line {

    /**
     * A zone under which the hits in it follow.
     *
     * @param name its name
     * @param hit the zone itself as a hit; absent for reverse records, which are in none
     */
    record Group(String name, Optional<SearchHit> hit) implements Line {}

    /** Something found. */
    record Hit(SearchHit hit) implements Line {}
  }

  private final BiFunction<String, Integer, List<SearchHit>> search;
  private final Navigator navigator;
  private final UiTools tools;
  private final Latest latest;
  private final Debounce typing;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());

  /**
   * A search.
   *
   * @param search {@code searchStore::find}
   */
  public SearchViewModel(
      BiFunction<String, Integer, List<SearchHit>> search, Navigator navigator, UiTools tools) {
    this.search = search;
    this.navigator = navigator;
    this.tools = tools;
    this.latest = new Latest(tools.background());
    this.typing = new Debounce(tools.background(), QUIET, this::find);
    text.addListener((_, _, _) -> typing.ask());
  }

  /** What is searched for. */
  public StringProperty text() {
    return text;
  }

  /** What was found, grouped by zone, the best first. */
  public ReadOnlyObjectProperty<List<Line>> lines() {
    return lines.getReadOnlyProperty();
  }

  /** Goes to what was found. */
  public void open(Line line) {
    Optional<SearchHit> hit =
        switch (line) {
          case Line.Group group -> group.hit();
          case Line.Hit found -> Optional.of(found.hit());
        };
    hit.ifPresent(this::open);
  }

  private void open(SearchHit hit) {
    switch (hit) {
      case SearchHit.OfZone zone -> navigator.showZone(zone.zone(), Optional.empty());
      case SearchHit.OfRecord record ->
          navigator.showZone(record.zone(), Optional.of(record.record()));
      case SearchHit.OfReverse reverse ->
          navigator.showReverse(Optional.of(reverse.record().data().ip()));
    }
  }

  private void find() {
    String wanted = text.get().strip();
    if (wanted.isEmpty()) {
      latest.cancel();
      lines.set(List.of());
      return;
    }
    latest.call(() -> group(search.apply(wanted, LIMIT)), lines::set, tools::fail);
  }

  private List<Line> group(List<SearchHit> hits) {
    Map<Optional<String>, List<SearchHit>> groups = new LinkedHashMap<>();
    for (SearchHit hit : hits) {
      Optional<String> key = hit.zoneRef().map(zone -> zone.name() + " " + zone.account());
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(hit);
    }
    List<Line> result = new ArrayList<>();
    for (List<SearchHit> group : groups.values()) {
      result.add(head(group.getFirst()));
      group.stream()
          .filter(hit -> !(hit instanceof SearchHit.OfZone))
          .map(Line.Hit::new)
          .forEach(result::add);
    }
    return List.copyOf(result);
  }

  private Line head(SearchHit first) {
    return first
        .zoneRef()
        .map(
            zone ->
                new Line.Group(
                    org.zonewright.dns.Idn.toUnicode(zone.name()),
                    Optional.of((SearchHit) new SearchHit.OfZone(zone))))
        .orElseGet(() -> new Line.Group(tools.text("ui.search.reverse"), Optional.empty()));
  }
}
