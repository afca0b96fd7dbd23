package org.zonewright.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.ZoneShortcut;

/** The lines of the palette that are not found by a search: zones at hand, and actions. */
final class Palette {

  /** As many zones or actions of a kind as leave room for the others. */
  private static final int FEW = 6;

  private static final int ALL = 100;
  private static final int NOT_RUN = 1_000;

  private final PaletteSource source;
  private final UiTools tools;
  private final List<String> lastRun = new ArrayList<>();

  Palette(PaletteSource source, UiTools tools) {
    this.source = source;
    this.tools = tools;
  }

  /** An action was chosen: it comes first the next time. */
  void ran(PaletteAction action) {
    lastRun.remove(action.text());
    lastRun.addFirst(action.text());
  }

  /** What is at hand before anything is typed; may be nothing. */
  List<SearchLine> atHand() {
    List<SearchLine> lines = new ArrayList<>();
    List<ZoneShortcut> recent = source.recent().stream().limit(FEW).toList();
    Set<ZoneShortcut> shown = Set.copyOf(recent);
    zones(tools.text("palette.recent"), recent, lines);
    zones(
        tools.text("palette.favourites"),
        source.favourites().stream().filter(zone -> !shown.contains(zone)).limit(FEW).toList(),
        lines);
    actions(
        possible().sorted(Comparator.comparingInt(this::place)).limit(FEW).toList(),
        List.of(),
        lines);
    return lines;
  }

  private int place(PaletteAction action) {
    int index = lastRun.indexOf(action.text());
    return index < 0 ? NOT_RUN : index;
  }

  /** The few actions that fit best what is typed. */
  List<SearchLine> fitting(String typed) {
    return fitting(typed, FEW);
  }

  /** All actions that fit what is typed; all at all where nothing is. */
  List<SearchLine> allFitting(String typed) {
    return fitting(typed, ALL);
  }

  private List<SearchLine> fitting(String typed, int most) {
    List<String> words = words(typed);
    List<SearchLine> lines = new ArrayList<>();
    actions(
        possible()
            .filter(action -> fits(action, words))
            .sorted(Comparator.comparing(action -> !startsWith(action, words)))
            .limit(most)
            .toList(),
        words,
        lines);
    return lines;
  }

  private Stream<PaletteAction> possible() {
    return source.actions().stream().filter(action -> action.possible().getAsBoolean());
  }

  /** Every word typed begins a word of the action or of its menu. */
  private boolean fits(PaletteAction action, List<String> words) {
    List<String> own = words(action.menu() + " " + action.text());
    return words.stream().allMatch(word -> own.stream().anyMatch(each -> each.startsWith(word)));
  }

  private boolean startsWith(PaletteAction action, List<String> words) {
    return words.isEmpty()
        || action.text().toLowerCase(locale()).startsWith(String.join(" ", words));
  }

  private List<String> words(String text) {
    return Stream.of(text.toLowerCase(locale()).split("[\\s\u2026]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private Locale locale() {
    return tools.texts().messages().locale();
  }

  private static void zones(String title, List<ZoneShortcut> zones, List<SearchLine> lines) {
    if (!zones.isEmpty()) {
      lines.add(new SearchLine.Head(title));
      zones.stream().map(SearchLine.AtHand::new).forEach(lines::add);
    }
  }

  private void actions(List<PaletteAction> actions, List<String> words, List<SearchLine> lines) {
    if (!actions.isEmpty()) {
      lines.add(new SearchLine.Head(tools.text("palette.actions")));
      actions.stream()
          .map(action -> new SearchLine.Action(action, marked(action.text(), words)))
          .forEach(lines::add);
    }
  }

  /** The beginnings of words that were typed. */
  private List<SearchFragment> marked(String text, List<String> words) {
    List<SearchFragment> fragments = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i < done || (i > 0 && !Character.isWhitespace(text.charAt(i - 1)))) {
        continue;
      }
      String rest = text.substring(i).toLowerCase(locale());
      int length = words.stream().filter(rest::startsWith).mapToInt(String::length).max().orElse(0);
      if (length > 0) {
        plain(text.substring(done, i), fragments);
        fragments.add(new SearchFragment(text.substring(i, i + length), true));
        done = i + length;
      }
    }
    plain(text.substring(done), fragments);
    return List.copyOf(fragments);
  }

  private static void plain(String text, List<SearchFragment> fragments) {
    if (!text.isEmpty()) {
      fragments.add(new SearchFragment(text, false));
    }
  }
}
