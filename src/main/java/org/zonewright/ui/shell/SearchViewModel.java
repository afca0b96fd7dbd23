package org.zonewright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
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
import org.zonewright.ui.common.ZoneShortcut;

/**
 * The palette: zones at hand and actions, and the search over cache and drafts, as you type. Each
 * keystroke gives up the search of the one before and starts one of its own, so that nothing queues
 * up.
 */
public final class SearchViewModel {

  /** More is not looked through but narrowed down. */
  static final int LIMIT = 200;

  /** Before what is typed: only actions. */
  private static final String ACTIONS = ">";

  /** Instead of it: what can be searched for. */
  private static final String EXAMPLES = "?";

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
  private final Palette palette;
  private final Latest latest;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<SearchOutcome> outcome =
      new ReadOnlyObjectWrapper<>(new SearchOutcome.Examples());
  private boolean searching;
  private Optional<Target> wanted = Optional.empty();
  private Consumer<PaletteAction> runner = action -> action.action().run();

  /**
   * A palette.
   *
   * @param search {@code searchStore::find}
   * @param source what is offered besides
   */
  public SearchViewModel(
      BiFunction<SearchQuery, Integer, SearchResult> search,
      PaletteSource source,
      Navigator navigator,
      UiTools tools) {
    this.search = search;
    this.palette = new Palette(source, tools);
    this.navigator = navigator;
    this.tools = tools;
    this.latest = new Latest(tools.background());
    text.addListener((_, _, _) -> find());
  }

  /** What does an action that was chosen. */
  void runWith(Consumer<PaletteAction> wantedRunner) {
    runner = wantedRunner;
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
    line.ifPresent(chosen -> go(chosen, target));
    return line.filter(SearchViewModel::isChoice).isPresent();
  }

  /**
   * Puts the record of a line onto the clipboard.
   *
   * @return whether it is one
   */
  boolean copy(Optional<SearchLine> line, SearchCopy form) {
    Optional<String> copied = searching ? Optional.empty() : line.flatMap(form::of);
    copied.ifPresent(tools.dialogs()::copy);
    return copied.isPresent();
  }

  /** Whether a line leads anywhere. */
  static boolean isChoice(SearchLine line) {
    return switch (line) {
      case SearchLine.Head _ -> false;
      case SearchLine.Group group -> group.hit().isPresent();
      case SearchLine.Hit _, SearchLine.AtHand _, SearchLine.Action _ -> true;
    };
  }

  private void go(SearchLine line, Target target) {
    switch (line) {
      case SearchLine.Head _ -> {}
      case SearchLine.Group group -> group.hit().ifPresent(hit -> go(hit, target));
      case SearchLine.Hit found -> go(found.hit(), target);
      case SearchLine.AtHand(ZoneShortcut zone) ->
          navigator.showZone(zone.zone(), Optional.empty());
      case SearchLine.Action(PaletteAction action, var _) -> {
        palette.ran(action);
        runner.accept(action);
      }
    }
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
    String typed = text.get().strip();
    if (typed.isEmpty()) {
      List<SearchLine> lines = palette.atHand();
      outcome.set(
          lines.isEmpty()
              ? new SearchOutcome.Examples()
              : new SearchOutcome.Found(lines, tools.text("palette.more")));
    } else if (typed.equals(EXAMPLES)) {
      outcome.set(new SearchOutcome.Examples());
    } else if (typed.startsWith(ACTIONS)) {
      showActions(typed.substring(ACTIONS.length()));
    } else {
      search(typed, SearchQuery.of(text.get()));
    }
  }

  private void showActions(String typed) {
    List<SearchLine> lines = palette.allFitting(typed);
    outcome.set(
        lines.isEmpty()
            ? new SearchOutcome.NotUnderstood(List.of(tools.text("palette.noAction")))
            : new SearchOutcome.Found(lines, count(lines.size() - 1)));
  }

  private void search(String typed, SearchQuery query) {
    List<SearchLine> actions = palette.fitting(typed);
    if (!query.problems().isEmpty() && actions.isEmpty()) {
      outcome.set(
          new SearchOutcome.NotUnderstood(
              new SearchTexts(tools.texts().messages()).problems(query)));
    } else if (!query.problems().isEmpty() || query.isEmpty()) {
      outcome.set(new SearchOutcome.Found(actions, count(actions.size() - 1)));
    } else {
      searching = true;
      latest.call(
          () -> outcome(query, actions, search.apply(query, LIMIT)), this::show, this::failed);
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
   * The line to be selected at first: the first one that leads anywhere, of a zone with hits in it
   * the first hit.
   */
  static Optional<SearchLine> first(List<SearchLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      boolean hitFollows = i + 1 < lines.size() && lines.get(i + 1) instanceof SearchLine.Hit;
      if (!(lines.get(i) instanceof SearchLine.Head)) {
        return Optional.of(lines.get(hitFollows ? i + 1 : i));
      }
    }
    return Optional.empty();
  }

  private void failed(Exception problem) {
    searching = false;
    tools.fail(problem);
  }

  private SearchOutcome outcome(SearchQuery query, List<SearchLine> actions, SearchResult result) {
    if (result.hits().isEmpty()) {
      return actions.isEmpty()
          ? new SearchOutcome.Nothing()
          : new SearchOutcome.Found(actions, count(actions.size() - 1));
    }
    SearchLines found = new SearchLines(query, tools.text("ui.search.reverse"));
    List<SearchLine> lines = new ArrayList<>(actions);
    lines.addAll(found.of(result.hits()));
    return new SearchOutcome.Found(List.copyOf(lines), count(result));
  }

  private String count(int shown) {
    return tools.text("search.count.all", shown);
  }

  private String count(SearchResult result) {
    int shown = result.hits().size();
    if (result.more()) {
      return tools.text("search.count.more", shown, result.total());
    }
    return shown < result.total()
        ? tools.text("search.count.some", shown, result.total())
        : count(shown);
  }
}
