package org.zonewright.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zonewright.store.SearchHit;
import org.zonewright.store.SearchQuery;
import org.zonewright.store.SearchResult;
import org.zonewright.text.SearchTexts;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.Navigator;
import org.zonewright.ui.common.UiTools;

/**
 * The search over cache and drafts, as you type. Each keystroke gives up the search of the one
 * before and starts one of its own, so that nothing queues up.
 */
public final class SearchViewModel {

  /** More is not looked through but narrowed down. */
  static final int LIMIT = 200;

  /** What shall be opened of a line. */
  public enum Target {
    /** What was found. */
    HIT,
    /** The zone it is in. */
    ZONE
  }

  private final BiFunction<SearchQuery, Integer, SearchResult> search;
  private final Navigator navigator;
  private final UiTools tools;
  private final Latest latest;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<SearchOutcome> outcome =
      new ReadOnlyObjectWrapper<>(new SearchOutcome.Examples());
  private boolean searching;
  private Optional<Target> wanted = Optional.empty();

  /**
   * A search.
   *
   * @param search {@code searchStore::find}
   */
  public SearchViewModel(
      BiFunction<SearchQuery, Integer, SearchResult> search, Navigator navigator, UiTools tools) {
    this.search = search;
    this.navigator = navigator;
    this.tools = tools;
    this.latest = new Latest(tools.background());
    text.addListener((_, _, _) -> find());
  }

  /** What is searched for. */
  public StringProperty text() {
    return text;
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<SearchOutcome> outcome() {
    return outcome.getReadOnlyProperty();
  }

  /** Searches anew: cache and drafts may have changed since the last keystroke. */
  public void refresh() {
    find();
  }

  /**
   * Goes to a line. While the search is under way, the lines are not yet those of the text: then to
   * the first that it finds.
   *
   * @return whether something opened
   */
  public boolean open(Optional<SearchLine> line, Target target) {
    if (searching) {
      wanted = Optional.of(target);
      return false;
    }
    Optional<SearchHit> hit = line.flatMap(SearchViewModel::hit);
    hit.ifPresent(found -> go(found, target));
    return hit.isPresent();
  }

  private static Optional<SearchHit> hit(SearchLine line) {
    return switch (line) {
      case SearchLine.Group group -> group.hit();
      case SearchLine.Hit found -> Optional.of(found.hit());
    };
  }

  private void go(SearchHit hit, Target target) {
    switch (hit) {
      case SearchHit.OfZone zone -> navigator.showZone(zone.zone(), Optional.empty());
      case SearchHit.OfRecord record ->
          navigator.showZone(
              record.zone(),
              target == Target.HIT ? Optional.of(record.record()) : Optional.empty());
      case SearchHit.OfReverse reverse ->
          navigator.showReverse(
              target == Target.HIT ? Optional.of(reverse.data().ip()) : Optional.empty());
    }
  }

  private void find() {
    latest.cancel();
    searching = false;
    wanted = Optional.empty();
    SearchQuery query = SearchQuery.of(text.get());
    if (query.isEmpty()) {
      outcome.set(new SearchOutcome.Examples());
    } else if (!query.problems().isEmpty()) {
      outcome.set(
          new SearchOutcome.NotUnderstood(
              new SearchTexts(tools.texts().messages()).problems(query)));
    } else {
      searching = true;
      latest.call(() -> outcome(query, search.apply(query, LIMIT)), this::show, this::failed);
    }
  }

  private void show(SearchOutcome found) {
    searching = false;
    outcome.set(found);
    Optional<Target> now = wanted;
    wanted = Optional.empty();
    if (now.isPresent() && found instanceof SearchOutcome.Found(List<SearchLine> lines, var _)) {
      open(first(lines), now.get());
    }
  }

  /**
   * The line to be selected at first: the first hit, or the first zone where there are only zones.
   */
  static Optional<SearchLine> first(List<SearchLine> lines) {
    return lines.size() > 1 && lines.get(1) instanceof SearchLine.Hit
        ? Optional.of(lines.get(1))
        : lines.stream().findFirst();
  }

  private void failed(Exception problem) {
    searching = false;
    tools.fail(problem);
  }

  private SearchOutcome outcome(SearchQuery query, SearchResult result) {
    if (result.hits().isEmpty()) {
      return new SearchOutcome.Nothing();
    }
    SearchLines lines = new SearchLines(query, tools.text("ui.search.reverse"));
    return new SearchOutcome.Found(lines.of(result.hits()), count(result));
  }

  private String count(SearchResult result) {
    int shown = result.hits().size();
    if (result.more()) {
      return tools.text("search.count.more", shown, result.total());
    }
    return shown < result.total()
        ? tools.text("search.count.some", shown, result.total())
        : tools.text("search.count.all", shown);
  }
}
