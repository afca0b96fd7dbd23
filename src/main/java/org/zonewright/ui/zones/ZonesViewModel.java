package org.zonewright.ui.zones;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.StoreEvent;
import org.zonewright.store.Subscription;
import org.zonewright.store.ZoneSummary;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Debounce;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.Question;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.StoreWatch;
import org.zonewright.ui.common.SyncStarter;
import org.zonewright.ui.common.UiTools;

/** The zone tree: its lines, filter and selection, and what can be done with a zone. */
public final class ZonesViewModel implements AutoCloseable {

  /** Laying out fewer zones than this takes less time than a frame. */
  private static final int AT_ONCE = 2_000;

  private static final Duration QUIET = Duration.ofMillis(60);

  private final ZoneSource source;
  private final SyncStarter sync;
  private final UiTools tools;
  private final Latest reading;
  private final Latest layingOut;
  private final Debounce typing;
  private final StoreWatch watch;
  private final Set<TreeKey> collapsed = new HashSet<>();
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObservableList<TreeRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<TreeKey>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<ScreenState> state =
      new ReadOnlyObjectWrapper<>(ScreenState.LOADING);
  private final ReadOnlyObjectWrapper<ZoneList> list = new ReadOnlyObjectWrapper<>(ZoneList.NONE);
  private final Command refresh;
  private final Command delete;
  private final Command copyName;
  private boolean firstWanted;

  /**
   * Begins to read.
   *
   * @param events {@code database::observe}
   */
  public ZonesViewModel(
      ZoneSource source,
      Function<Consumer<StoreEvent>, Subscription> events,
      SyncStarter sync,
      UiTools tools) {
    this.source = source;
    this.sync = sync;
    this.tools = tools;
    this.reading = new Latest(tools.background());
    this.layingOut = new Latest(tools.background());
    this.typing = new Debounce(tools.background(), QUIET, this::layOut);
    BooleanBinding onZone =
        Bindings.createBooleanBinding(() -> selectedSummary().isPresent(), selected, list);
    this.refresh = Command.of(onZone, this::refreshSelected);
    this.delete = Command.of(onZone, this::deleteSelected);
    this.copyName = Command.of(onZone, this::copySelected);
    this.watch = new StoreWatch(events, tools.background(), this::storeChanged);
    filter.addListener((_, _, _) -> typing.ask());
    load();
  }

  /** What narrows the tree. */
  public StringProperty filter() {
    return filter;
  }

  /** The lines that are shown. */
  public ObservableList<TreeRow> rows() {
    return rows;
  }

  /** The line that is selected. */
  public ObjectProperty<Optional<TreeKey>> selected() {
    return selected;
  }

  /** {@link ScreenState#EMPTY} while no account has a zone. */
  public ReadOnlyObjectProperty<ScreenState> state() {
    return state.getReadOnlyProperty();
  }

  /** All that the tree is made of. */
  public ReadOnlyObjectProperty<ZoneList> list() {
    return list.getReadOnlyProperty();
  }

  /** Reads the selected zone anew. */
  public Command refresh() {
    return refresh;
  }

  /** Drafts the deletion of the selected zone. */
  public Command delete() {
    return delete;
  }

  /** Puts the name of the selected zone on the clipboard. */
  public Command copyName() {
    return copyName;
  }

  /** The accounts. */
  public List<Account> accounts() {
    return list.get().accounts();
  }

  /** The selected zone, if it is one that is there. */
  public Optional<ZoneSummary> selectedSummary() {
    return selected
        .get()
        .filter(TreeKey.OfZone.class::isInstance)
        .map(TreeKey.OfZone.class::cast)
        .flatMap(
            key ->
                list.get().zones().stream()
                    .filter(zone -> zone.zone().ref().equals(key.zone()))
                    .findFirst());
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

  /** Selects a zone wherever it is, taking the filter away if it hides it. */
  public void select(ZoneRef zone) {
    selected.set(Optional.of(new TreeKey.OfZone(zone)));
    if (!filter.get().isEmpty() && rows.stream().noneMatch(row -> isOf(row, zone))) {
      filter.set("");
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

  /** Selects the first zone that what is typed lets through, even if it was typed just now. */
  public void selectFirst() {
    firstWanted = true;
    layOut();
  }

  private static boolean isOf(TreeRow row, ZoneRef zone) {
    return row.key().equals(new TreeKey.OfZone(zone));
  }

  /** Drafts the creation of a zone and selects it. */
  public void create(Change.ZoneCreation creation) {
    run(
        () -> source.draft(creation),
        () -> selected.set(Optional.of(new TreeKey.OfZone(creation.zone()))));
  }

  /** Takes the draft of a zone that is not there yet back. */
  public void discard(TreeRow.Planned planned) {
    run(() -> source.remove(List.of(planned.draftId())), () -> selected.set(Optional.empty()));
  }

  private void refreshSelected() {
    selectedSummary().ifPresent(zone -> sync.refresh(zone.zone().ref()));
  }

  private void copySelected() {
    selectedSummary().ifPresent(zone -> tools.dialogs().copy(zone.unicodeName()));
  }

  private void deleteSelected() {
    selectedSummary()
        .filter(
            zone ->
                tools
                    .dialogs()
                    .confirm(
                        Question.dangerous(
                            tools.text("ui.zones.deleteTitle"),
                            tools.text("ui.zones.deleteText", zone.unicodeName(), zone.records()),
                            tools.text("ui.zones.deleteAction"))))
        .ifPresent(
            zone ->
                run(
                    () -> source.draft(new Change.ZoneDeletion(zone.zone(), zone.records())),
                    () -> {}));
  }

  private void run(Runnable work, Runnable after) {
    tools
        .background()
        .call(
            () -> {
              work.run();
              return true;
            },
            _ -> {
              after.run();
              load();
            },
            tools::fail);
  }

  private void storeChanged(Set<StoreEvent> events) {
    boolean mine =
        events.stream()
            .anyMatch(
                event ->
                    switch (event) {
                      case StoreEvent.AccountsChanged _,
                          StoreEvent.ZonesChanged _,
                          StoreEvent.ZoneChanged _,
                          StoreEvent.DraftsChanged _ ->
                          true;
                      case StoreEvent.ReverseChanged _,
                          StoreEvent.QuotaChanged _,
                          StoreEvent.JournalChanged _ ->
                          false;
                    });
    if (mine) {
      load();
    }
  }

  private void load() {
    reading.call(
        source::read,
        read -> {
          list.set(read);
          layOut();
        },
        problem -> {
          state.set(ScreenState.FAILED);
          tools.fail(problem);
        });
  }

  private void layOut() {
    ZoneList from = list.get();
    ZoneForest forest = new ZoneForest(filter.get(), Set.copyOf(collapsed));
    if (from.zones().size() < AT_ONCE) {
      layingOut.cancel();
      show(forest.rows(from));
    } else {
      layingOut.call(() -> forest.rows(from), this::show, tools::fail);
    }
  }

  private void show(List<TreeRow> laidOut) {
    if (!rows.equals(laidOut)) {
      rows.setAll(laidOut);
    }
    boolean none = list.get().zones().isEmpty() && list.get().drafts().isEmpty();
    state.set(none ? ScreenState.EMPTY : ScreenState.READY);
    if (firstWanted) {
      firstWanted = false;
      rows.stream()
          .filter(row -> !(row instanceof TreeRow.OfAccount))
          .findFirst()
          .ifPresent(row -> selected.set(Optional.of(row.key())));
    }
  }

  @Override
  public void close() {
    watch.close();
  }
}
