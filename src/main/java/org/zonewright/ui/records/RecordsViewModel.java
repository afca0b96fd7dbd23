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
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.StoreEvent;
import org.zonewright.store.Subscription;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.StoreWatch;
import org.zonewright.ui.common.UiTools;

/** The open zone: its rows as filtered and ordered, and the edits of them. */
public final class RecordsViewModel implements AutoCloseable {

  /** What was read, made ready beside the window's thread. */
  private record Loaded(
      Optional<ZoneView> view,
      List<RecordRow> rows,
      Map<RecordType, Integer> types,
      UndoState undoState) {}

  private final RecordSource source;
  private final UiTools tools;
  private final Latest reading;
  private final Latest glancing;
  private final StoreWatch watch;
  private final RecordEdits edits;
  private final RowList rows;
  private final ObservableList<RecordRow> selection = FXCollections.observableArrayList();
  private final BooleanProperty editing = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<RowKey>> revealed =
      new SimpleObjectProperty<>(Optional.empty());
  private final OpenZone open = new OpenZone();
  private final RecordDrafting drafting;
  private final ReadOnlyObjectWrapper<Map<RecordType, Integer>> types =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyIntegerWrapper draftCount = new ReadOnlyIntegerWrapper();
  private Optional<ResourceRecord> wanted = Optional.empty();
  private boolean reloadWanted;

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
    this.glancing = new Latest(tools.background());
    this.rows = new RowList(tools);
    this.edits = new RecordEdits(source, tools, this::written);
    this.drafting = new RecordDrafting(open, rows, edits, selection, reading);
    this.watch = new StoreWatch(events, tools.background(), this::storeChanged);
    editing.addListener((_, _, now) -> editingChanged(now));
  }

  /** {@link ScreenState#EMPTY} while no zone is open. */
  public ReadOnlyObjectProperty<ScreenState> state() {
    return open.state().getReadOnlyProperty();
  }

  /** The open zone. */
  public ReadOnlyObjectProperty<Optional<ZoneView>> view() {
    return open.view().getReadOnlyProperty();
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

  /** The edits of the open zone. */
  public RecordDrafting drafting() {
    return drafting;
  }

  /** The open zone's name. */
  public Optional<ZoneRef> zone() {
    return open.zone();
  }

  /** Every row of the open zone, shown or not. */
  public List<RecordRow> allRows() {
    return rows.all();
  }

  /** Opens a zone, with a record selected if one is given; or none. */
  public void open(Optional<ZoneRef> opened, Optional<ResourceRecord> record) {
    wanted = record;
    if (opened.equals(open.zone())) {
      if (record.isPresent()) {
        filter().set(RowFilter.ALL);
      }
      reveal();
      return;
    }
    reading.cancel();
    glancing.cancel();
    edits.forget();
    draftCount.set(0);
    rows.reset(List.of());
    filter().set(RowFilter.ALL);
    types.set(Map.of());
    open.become(opened);
    open.zone()
        .ifPresent(zone -> glancing.call(() -> source.beginning(zone), this::glimpse, _ -> {}));
    load();
  }

  /** Shows the first rows while the rest is still being read; nothing can be done with them yet. */
  private void glimpse(List<RecordRow> beginning) {
    boolean asInTheZone =
        filter().get().equals(RowFilter.ALL) && order().get().equals(RowOrder.ZONE);
    if (open.state().get() == ScreenState.LOADING && asInTheZone && !beginning.isEmpty()) {
      rows.reset(beginning);
    }
  }

  private void storeChanged(Set<StoreEvent> events) {
    if (open.isConcernedBy(events)) {
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
    open.zone().ifPresent(zone -> reading.call(() -> read(zone), this::show, this::failed));
  }

  private Loaded read(ZoneRef zone) {
    Optional<ZoneView> read = source.read(zone);
    List<RecordRow> made = List.copyOf(read.map(RowChecks::rows).orElse(List.of()));
    return new Loaded(read, made, count(made), source.undoState(zone));
  }

  private void failed(Exception problem) {
    open.state().set(ScreenState.FAILED);
    tools.fail(problem);
  }

  private void show(Loaded loaded) {
    if (editing.get() || !edits.isIdle()) {
      reloadWanted = true;
      return;
    }
    glancing.cancel();
    boolean first = open.view().get().isEmpty();
    open.view().set(loaded.view());
    edits.note(loaded.view().map(ZoneView::drafts).orElse(List.of()), loaded.undoState());
    draftCount.set(edits.drafts());
    types.set(loaded.types());
    if (first) {
      rows.reset(loaded.rows());
    } else {
      rows.update(loaded.rows(), this::renamed);
    }
    open.state().set(loaded.view().isPresent() ? ScreenState.READY : ScreenState.EMPTY);
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
    reading.cancel();
    glancing.cancel();
  }
}
