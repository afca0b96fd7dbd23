package org.zonewright.ui.zones;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.common.Debounce;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.UiTools;

/** The lines of the zone tree: laid out beside the window's thread where there are many. */
public final class TreeLines {

  /** Laying out fewer zones than this takes less time than a frame. */
  private static final int AT_ONCE = 2_000;

  private static final Duration QUIET = Duration.ofMillis(60);

  private final Supplier<ZoneList> list;
  private final Supplier<Set<ZoneRef>> favourites;
  private final Runnable whenLaidOut;
  private final UiTools tools;
  private final Latest layingOut;
  private final Debounce typing;
  private final Set<TreeKey> collapsed = new HashSet<>();
  private final StringProperty filter = new SimpleStringProperty("");
  private final BooleanProperty favouritesOnly = new SimpleBooleanProperty();
  private final ObservableList<TreeRow> rows = FXCollections.observableArrayList();
  private List<TreeRow> shown = List.of();
  private Optional<Consumer<TreeKey>> firstWanted = Optional.empty();

  /**
   * No lines.
   *
   * @param list what the tree is made of
   * @param favourites the zones that the user wants at hand
   * @param whenLaidOut runs when the lines are as the list is
   */
  TreeLines(
      Supplier<ZoneList> list,
      Supplier<Set<ZoneRef>> favourites,
      Runnable whenLaidOut,
      UiTools tools) {
    this.list = list;
    this.favourites = favourites;
    this.whenLaidOut = whenLaidOut;
    this.tools = tools;
    this.layingOut = new Latest(tools.background());
    this.typing = new Debounce(tools.background(), QUIET, this::layOut);
    filter.addListener((_, _, _) -> typing.ask());
    favouritesOnly.addListener((_, _, _) -> layOut());
  }

  /** What narrows the tree. */
  public StringProperty filter() {
    return filter;
  }

  /** Whether only favourites are shown. */
  public BooleanProperty favouritesOnly() {
    return favouritesOnly;
  }

  /** The lines that are shown. */
  public ObservableList<TreeRow> rows() {
    return rows;
  }

  /** Shows or hides what is below a line. */
  public void toggle(TreeRow row) {
    expand(row, !row.expanded());
  }

  /** Shows or hides what is below a line. */
  public void expand(TreeRow row, boolean expanded) {
    boolean changed = expanded ? collapsed.remove(row.key()) : collapsed.add(row.key());
    if (changed) {
      layOut();
    }
  }

  /** Shows the line of a zone wherever it is, taking away what hides it. */
  void reveal(ZoneRef zone) {
    if (rows.stream().noneMatch(row -> isOf(row, zone))) {
      filter.set("");
      favouritesOnly.set(favouritesOnly.get() && favourites.get().contains(zone));
    }
    boolean changed = collapsed.remove(new TreeKey.OfAccount(zone.account()));
    changed |=
        collapsed.removeIf(
            key ->
                key instanceof TreeKey.OfZone(ZoneRef above)
                    && above.account().equals(zone.account())
                    && !above.equals(zone)
                    && zone.name().isAtOrBelow(above.name()));
    if (changed) {
      layOut();
    }
  }

  private static boolean isOf(TreeRow row, ZoneRef zone) {
    return row.key().equals(new TreeKey.OfZone(zone));
  }

  /** Tells the first zone that what is typed lets through, even if it was typed just now. */
  void first(Consumer<TreeKey> taker) {
    firstWanted = Optional.of(taker);
    layOut();
  }

  /** Lays the lines out as the list is now. */
  void layOut() {
    ZoneList from = list.get();
    ZoneForest forest =
        new ZoneForest(
            filter.get(),
            favouritesOnly.get() ? Optional.of(favourites.get()) : Optional.empty(),
            Set.copyOf(collapsed));
    List<TreeRow> before = shown;
    if (from.zones().size() < AT_ONCE) {
      layingOut.cancel();
      show(LaidOut.of(forest.rows(from), before));
    } else {
      layingOut.call(() -> LaidOut.of(forest.rows(from), before), this::show, tools::fail);
    }
  }

  /** Lines, and whether they are others than before: to tell takes a while where there are many. */
  private record LaidOut(List<TreeRow> lines, boolean differ) {

    static LaidOut of(List<TreeRow> lines, List<TreeRow> before) {
      return new LaidOut(lines, !lines.equals(before));
    }
  }

  private void show(LaidOut laidOut) {
    if (laidOut.differ()) {
      shown = laidOut.lines();
      rows.setAll(shown);
    }
    whenLaidOut.run();
    Optional<Consumer<TreeKey>> taker = firstWanted;
    firstWanted = Optional.empty();
    taker.ifPresent(
        wanted ->
            rows.stream()
                .filter(row -> !(row instanceof TreeRow.OfAccount))
                .findFirst()
                .ifPresent(row -> wanted.accept(row.key())));
  }

  /** Gives up what is under way. */
  void close() {
    layingOut.cancel();
  }
}
