package org.zonewright.ui.history;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonewright.change.HistoryFilter;
import org.zonewright.store.HistoryPlaces;
import org.zonewright.store.StoreEvent;
import org.zonewright.store.Subscription;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Debounce;
import org.zonewright.ui.common.Job;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.ReviewOpener;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.StoreWatch;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.diff.DiffBlock;

/** What was applied and what was changed elsewhere: finding it, noting on it, taking it back. */
public final class HistoryViewModel implements AutoCloseable {

  private static final Duration QUIET = Duration.ofMillis(200);

  private final HistorySource source;
  private final UiTools tools;
  private final HistoryItems words;
  private final HistoryReader reader;
  private final HistoryQuery query;
  private final Latest reading;
  private final Latest readingOlder;
  private final Latest readingPlaces;
  private final Debounce typing;
  private final StoreWatch watch;
  private final ReadOnlyObjectWrapper<ScreenState> state =
      new ReadOnlyObjectWrapper<>(ScreenState.LOADING);
  private final ReadOnlyObjectWrapper<HistoryPlaces> places =
      new ReadOnlyObjectWrapper<>(new HistoryPlaces(Map.of(), List.of()));
  private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
  private final Command older;
  private final ObservableList<HistoryItem> items = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<HistoryItem>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<DiffBlock> blocks = FXCollections.observableArrayList();
  private final Latest comparing;
  private final Command undo;
  private HistoryFilter filter = HistoryFilter.ALL;

  /**
   * Begins to read.
   *
   * @param events {@code database::observe}
   * @param reviews where the drafts that take something back are reviewed
   * @param timeZone where the user's days begin and end
   */
  public HistoryViewModel(
      HistorySource source,
      Function<Consumer<StoreEvent>, Subscription> events,
      ReviewOpener reviews,
      UiTools tools,
      ZoneId timeZone) {
    this.source = source;
    this.tools = tools;
    this.words = new HistoryItems(tools);
    this.reader = new HistoryReader(source, words);
    this.query = new HistoryQuery(timeZone);
    this.reading = new Latest(tools.background());
    this.readingOlder = new Latest(tools.background());
    this.readingPlaces = new Latest(tools.background());
    this.comparing = new Latest(tools.background());
    this.typing = new Debounce(tools.background(), QUIET, this::reload);
    this.older = Command.ofJob(more, this::readOlder);
    UndoRun run = new UndoRun(source, reviews, tools);
    this.undo =
        Command.ofJob(
            Bindings.createBooleanBinding(
                () ->
                    selected
                        .get()
                        .filter(item -> item.undo() != HistoryItem.UndoKind.NONE)
                        .isPresent(),
                selected),
            () -> run.start(selected.get().orElseThrow()));
    query.parts().forEach(part -> part.addListener(_ -> typing.ask()));
    selected.addListener((_, _, now) -> compare(now));
    this.watch = new StoreWatch(events, tools.background(), this::storeChanged);
    reload();
    readPlaces();
  }

  /** {@link ScreenState#EMPTY} where nothing is to be shown. */
  public ReadOnlyObjectProperty<ScreenState> state() {
    return state.getReadOnlyProperty();
  }

  /** What is shown is narrowed to. */
  public HistoryQuery query() {
    return query;
  }

  /** What it can be narrowed to. */
  public ReadOnlyObjectProperty<HistoryPlaces> places() {
    return places.getReadOnlyProperty();
  }

  /** The entries, newest first. */
  public ObservableList<HistoryItem> items() {
    return items;
  }

  /** Whether there may be older ones that are not shown. */
  public ReadOnlyBooleanProperty more() {
    return more.getReadOnlyProperty();
  }

  /** Shows older ones too. */
  public Command older() {
    return older;
  }

  /** The entry that is looked at. */
  public ObjectProperty<Optional<HistoryItem>> selected() {
    return selected;
  }

  /** What the selected entry changed, before and after. */
  public ObservableList<DiffBlock> blocks() {
    return blocks;
  }

  /** Drafts what takes the selected entry back, and opens its review. */
  public Command undo() {
    return undo;
  }

  /** Notes something on an entry, in place of what was noted before. */
  public void note(HistoryItem item, String text) {
    if (item.changeSet().isPresent() && !text.strip().equals(item.note())) {
      tools
          .background()
          .call(
              () -> {
                source.note(item.id(), text.strip());
                return reader.again(item);
              },
              this::showAgain,
              tools::fail);
    }
  }

  /** Reads anew what is newest; of the same entries, what was read of older ones stays. */
  public void reload() {
    HistoryFilter wanted = query.filter();
    HistoryReader.Read before = wanted.equals(filter) ? shown() : HistoryReader.Read.NOTHING;
    readingOlder.cancel();
    reading.call(
        () -> reader.newest(wanted, before),
        read -> {
          filter = wanted;
          show(read);
        },
        this::failed);
  }

  private Job readOlder() {
    HistoryFilter wanted = filter;
    HistoryReader.Read before = shown();
    return readingOlder.call(() -> reader.older(wanted, before), this::append, tools::fail);
  }

  private HistoryReader.Read shown() {
    return new HistoryReader.Read(items, more.get());
  }

  private void append(HistoryReader.Read read) {
    // only what is new, so that the list stays where it was scrolled to
    items.addAll(read.items().subList(items.size(), read.items().size()));
    more.set(read.more());
  }

  private void showAgain(HistoryItem item) {
    items.replaceAll(shown -> shown.id() == item.id() ? item : shown);
    selected.set(selected.get().map(now -> now.id() == item.id() ? item : now));
  }

  private void show(HistoryReader.Read read) {
    Optional<Long> before = selected.get().map(HistoryItem::id);
    if (!read.items().equals(items)) {
      items.setAll(read.items());
    }
    more.set(read.more());
    state.set(read.items().isEmpty() ? ScreenState.EMPTY : ScreenState.READY);
    selected.set(
        items.stream()
            .filter(item -> before.equals(Optional.of(item.id())))
            .findFirst()
            .or(() -> items.stream().findFirst()));
  }

  private void compare(Optional<HistoryItem> item) {
    item.ifPresentOrElse(
        shown -> comparing.call(() -> words.blocks(shown), blocks::setAll, tools::fail),
        blocks::clear);
  }

  private void failed(Exception thrown) {
    state.set(ScreenState.FAILED);
    tools.fail(thrown);
  }

  private void storeChanged(Set<StoreEvent> events) {
    if (events.stream().anyMatch(StoreEvent.JournalChanged.class::isInstance)) {
      reload();
      readPlaces();
    }
  }

  private void readPlaces() {
    readingPlaces.call(source::places, places::set, tools::fail);
  }

  @Override
  public void close() {
    watch.close();
    reading.cancel();
    readingOlder.cancel();
    readingPlaces.cancel();
    comparing.cancel();
  }
}
