package org.zonewright.ui.records;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonewright.model.Change;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.StoreEvent;
import org.zonewright.store.Subscription;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.StoreWatch;
import org.zonewright.ui.common.UiTools;

/** The open zone: its rows as filtered and ordered, and the edits of them. */
public final class RecordsViewModel implements AutoCloseable {

  private record Loaded(Optional<ZoneView> view, List<RecordRow> rows) {}

  private final RecordSource source;
  private final UiTools tools;
  private final Latest reading;
  private final StoreWatch watch;
  private final RecordEdits edits;
  private final RowList rows;
  private final ObservableList<RecordRow> selection = FXCollections.observableArrayList();
  private final BooleanProperty editing = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<RowKey>> revealed =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<ScreenState> state =
      new ReadOnlyObjectWrapper<>(ScreenState.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<ZoneView>> view =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Map<RecordType, Integer>> types =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyIntegerWrapper draftCount = new ReadOnlyIntegerWrapper();
  private Optional<ZoneRef> zone = Optional.empty();
  private Optional<ResourceRecord> wanted = Optional.empty();
  private boolean reloadWanted;
  private int freshRows;

  /**
   * No zone is open.
   *
   * @param events {@code database::observe}
   */
  public RecordsViewModel(
      RecordSource source, Function<Consumer<StoreEvent>, Subscription> events, UiTools tools) {
    this.source = source;
    this.tools = tools;
    this.reading = new Latest(tools.background());
    this.rows = new RowList(tools);
    this.edits = new RecordEdits(source, tools, this::written);
    this.watch = new StoreWatch(events, tools.background(), this::storeChanged);
    editing.addListener((_, _, now) -> editingChanged(now));
  }

  /** {@link ScreenState#EMPTY} while no zone is open. */
  public ReadOnlyObjectProperty<ScreenState> state() {
    return state.getReadOnlyProperty();
  }

  /** The open zone. */
  public ReadOnlyObjectProperty<Optional<ZoneView>> view() {
    return view.getReadOnlyProperty();
  }

  /** The rows that are shown. */
  public ObservableList<RecordRow> rows() {
    return rows.shown();
  }

  /** The rows the user selected. */
  public ObservableList<RecordRow> selection() {
    return selection;
  }

  /** Which rows are shown. */
  public ObjectProperty<RowFilter> filter() {
    return rows.filter();
  }

  /** In which order. */
  public ObjectProperty<RowOrder> order() {
    return rows.order();
  }

  /** Whether a cell is being edited; the rows hold still meanwhile. */
  public BooleanProperty editing() {
    return editing;
  }

  /** The types there are, with the number of their records. */
  public ReadOnlyObjectProperty<Map<RecordType, Integer>> types() {
    return types.getReadOnlyProperty();
  }

  /** How much is drafted in the open zone. */
  public ReadOnlyIntegerProperty draftCount() {
    return draftCount.getReadOnlyProperty();
  }

  /** A row to be scrolled to and selected. */
  public ObjectProperty<Optional<RowKey>> revealed() {
    return revealed;
  }

  RecordEdits edits() {
    return edits;
  }

  /** The open zone's name. */
  public Optional<ZoneRef> zone() {
    return zone;
  }

  /** Every row of the open zone, shown or not. */
  public List<RecordRow> allRows() {
    return rows.all();
  }

  /** Opens a zone, with a record selected if one is given; or none. */
  public void open(Optional<ZoneRef> opened, Optional<ResourceRecord> record) {
    wanted = record;
    if (opened.equals(zone)) {
      if (record.isPresent()) {
        filter().set(RowFilter.ALL);
      }
      reveal();
      return;
    }
    zone = opened;
    edits.forget();
    draftCount.set(0);
    rows.reset(List.of());
    view.set(Optional.empty());
    filter().set(RowFilter.ALL);
    types.set(Map.of());
    state.set(opened.isPresent() ? ScreenState.LOADING : ScreenState.EMPTY);
    reading.cancel();
    load();
  }

  /** Drafts another form of a row; shown at once, written soon. */
  public void put(RecordRow row, ResourceRecord after) {
    if (!after.equals(row.record()) || row.key() instanceof RowKey.Fresh) {
      change(
          row.withRecord(after, open().name(), RowChecks.check(open(), after)),
          new Edit.Put(row.key(), row.draft(), after));
    }
  }

  private void change(RecordRow shown, Edit edit) {
    rows.put(shown);
    write(List.of(edit));
  }

  /** Writes edits as one that is taken back at once. */
  public void write(List<Edit> batch) {
    zone.filter(_ -> !batch.isEmpty())
        .ifPresent(
            open -> {
              reading.cancel();
              edits.write(open, batch);
            });
  }

  /** Drafts another start of authority. */
  public void put(Soa after) {
    open()
        .soa()
        .ifPresent(before -> edits.write(new Change.OfSoa(zone.orElseThrow(), before, after)));
  }

  /** Takes all drafts of the zone back. */
  public void discard() {
    zone.ifPresent(
        open -> {
          rows.shown().removeIf(row -> row.key() instanceof RowKey.Fresh);
          edits.discard(open);
        });
  }

  /** Takes the last edit back. */
  public void undo() {
    zone.ifPresent(edits::undo);
  }

  /** Does again what was taken back. */
  public void redo() {
    zone.ifPresent(edits::redo);
  }

  /**
   * Begins a row after the last selected one; nothing is written until something is typed.
   *
   * @return the row
   */
  public RecordRow begin() {
    ZoneView open = open();
    int index = selection.isEmpty() ? 0 : rows.shown().indexOf(selection.getLast()) + 1;
    ResourceRecord record =
        ResourceRecord.of(
            open.name(),
            filter().get().type().orElse(RecordType.A),
            open.capabilities().defaultTtl(),
            "");
    RecordRow row = RecordRow.fresh(++freshRows, record, open.name());
    rows.insert(index, row);
    state.set(ScreenState.READY);
    return row;
  }

  /** Takes a row away that was begun and of which nothing was written. */
  public void giveUp(RecordRow row) {
    if (row.key() instanceof RowKey.Fresh fresh
        && edits.isIdle()
        && edits.draftOf(fresh).isEmpty()) {
      rows.remove(fresh);
    }
  }

  private ZoneView open() {
    return view.get().orElseThrow();
  }

  private void storeChanged(Set<StoreEvent> events) {
    boolean mine =
        events.stream()
            .anyMatch(
                event ->
                    switch (event) {
                      case StoreEvent.ZoneChanged changed ->
                          zone.equals(Optional.of(changed.zone()));
                      case StoreEvent.DraftsChanged _, StoreEvent.AccountsChanged _ -> true;
                      case StoreEvent.ZonesChanged changed ->
                          zone.map(open -> open.account().equals(changed.account())).orElse(false);
                      case StoreEvent.ReverseChanged _,
                          StoreEvent.QuotaChanged _,
                          StoreEvent.JournalChanged _ ->
                          false;
                    });
    if (mine) {
      reload();
    }
  }

  private void editingChanged(boolean now) {
    if (!now && reloadWanted) {
      reload();
    }
  }

  /** Reading a large zone again takes a while; what is drafted is known before. */
  private void written() {
    draftCount.set(edits.drafts());
    reload();
  }

  private void reload() {
    reloadWanted = editing.get() || !edits.isIdle();
    if (!reloadWanted) {
      load();
    }
  }

  private void load() {
    zone.ifPresent(open -> reading.call(() -> read(open), this::show, this::failed));
  }

  private Loaded read(ZoneRef open) {
    Optional<ZoneView> read = source.read(open);
    return new Loaded(read, read.map(RowChecks::rows).orElse(List.of()));
  }

  private void failed(Exception problem) {
    state.set(ScreenState.FAILED);
    tools.fail(problem);
  }

  private void show(Loaded loaded) {
    if (editing.get() || !edits.isIdle()) {
      reloadWanted = true;
      return;
    }
    boolean first = view.get().isEmpty();
    view.set(loaded.view());
    edits.note(loaded.view().map(ZoneView::drafts).orElse(List.of()));
    draftCount.set(edits.drafts());
    types.set(count(loaded.rows()));
    if (first) {
      rows.reset(loaded.rows());
    } else {
      rows.update(loaded.rows(), this::renamed);
    }
    state.set(loaded.view().isPresent() ? ScreenState.READY : ScreenState.EMPTY);
    reveal();
  }

  private Optional<RowKey> renamed(RowKey key) {
    return key instanceof RowKey.Fresh fresh
        ? edits.draftOf(fresh).map(RowKey.Drafted::new)
        : Optional.of(key);
  }

  private static Map<RecordType, Integer> count(Collection<RecordRow> rows) {
    Map<RecordType, Integer> counts = new TreeMap<>();
    rows.forEach(row -> counts.merge(row.record().type(), 1, Integer::sum));
    return counts;
  }

  private void reveal() {
    wanted
        .flatMap(
            record -> rows.all().stream().filter(row -> row.record().equals(record)).findFirst())
        .ifPresent(
            row -> {
              wanted = Optional.empty();
              revealed.set(Optional.empty());
              revealed.set(Optional.of(row.key()));
            });
  }

  @Override
  public void close() {
    watch.close();
  }
}
