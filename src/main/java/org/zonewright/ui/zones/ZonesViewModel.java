package org.zonewright.ui.zones;

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
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.StoreEvent;
import org.zonewright.store.Subscription;
import org.zonewright.store.ZoneSummary;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.StoreWatch;
import org.zonewright.ui.common.SyncStarter;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.remarks.RemarksViewModel;

/** The zone tree: its lines and selection, and what can be done with a zone. */
public final class ZonesViewModel implements AutoCloseable {

  private final ZoneSource source;
  private final SyncStarter sync;
  private final UiTools tools;
  private final Latest reading;
  private final StoreWatch watch;
  private final TreeLines lines;
  private final ZoneDrafting drafting;
  private final ObjectProperty<Optional<TreeKey>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<ScreenState> state =
      new ReadOnlyObjectWrapper<>(ScreenState.LOADING);
  private final ReadOnlyObjectWrapper<ZoneList> list = new ReadOnlyObjectWrapper<>(ZoneList.NONE);
  private final Command refresh;
  private final Command delete;
  private final Command copyName;
  private final Command favourite;
  private final RemarksViewModel remarks;

  /**
   * Begins to read.
   *
   * @param events {@code database::observe}
   */
  public ZonesViewModel(
      ZoneSource source,
      Function<Consumer<StoreEvent>, Subscription> events,
      SyncStarter sync,
      RemarksViewModel remarks,
      UiTools tools) {
    this.source = source;
    this.remarks = remarks;
    this.sync = sync;
    this.tools = tools;
    this.reading = new Latest(tools.background());
    this.lines = new TreeLines(list::get, remarks::favourites, this::laidOut, tools);
    this.drafting = new ZoneDrafting(source, tools, this::load);
    BooleanBinding onZone =
        Bindings.createBooleanBinding(() -> selectedSummary().isPresent(), selected, list);
    this.refresh = Command.of(onZone, this::refreshSelected);
    this.delete = Command.of(onZone, () -> selectedSummary().ifPresent(drafting::delete));
    this.copyName = Command.of(onZone, this::copySelected);
    this.favourite =
        Command.of(
            onZone,
            () -> selectedSummary().ifPresent(zone -> remarks.toggleFavourite(zone.zone().ref())));
    remarks.all().subscribe(this::remarked);
    this.watch = new StoreWatch(events, tools.background(), this::storeChanged);
    load();
  }

  /** The lines of the tree. */
  public TreeLines lines() {
    return lines;
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

  /** Makes the selected zone a favourite, or one no more. */
  public Command favourite() {
    return favourite;
  }

  /** What the user remarked on zones. */
  public RemarksViewModel remarks() {
    return remarks;
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

  /** Selects a zone wherever it is, taking the filter away if it hides it. */
  public void select(ZoneRef zone) {
    selected.set(Optional.of(new TreeKey.OfZone(zone)));
    lines.reveal(zone);
  }

  /** Selects the first zone that what is typed lets through, even if it was typed just now. */
  public void selectFirst() {
    lines.first(key -> selected.set(Optional.of(key)));
  }

  /** Drafts the creation of a zone and selects it. */
  public void create(Change.ZoneCreation creation) {
    drafting.create(creation, () -> selected.set(Optional.of(new TreeKey.OfZone(creation.zone()))));
  }

  /** Takes the draft of a zone that is not there yet back. */
  public void discard(TreeRow.Planned planned) {
    drafting.discard(planned, () -> selected.set(Optional.empty()));
  }

  private void refreshSelected() {
    selectedSummary().ifPresent(zone -> sync.refresh(zone.zone().ref()));
  }

  private void copySelected() {
    selectedSummary().ifPresent(zone -> tools.dialogs().copy(zone.unicodeName()));
  }

  private void remarked() {
    if (lines.favouritesOnly().get()) {
      lines.layOut();
    }
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
                          StoreEvent.JournalChanged _,
                          StoreEvent.RemarksChanged _ ->
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
          lines.layOut();
        },
        problem -> {
          state.set(ScreenState.FAILED);
          tools.fail(problem);
        });
  }

  private void laidOut() {
    boolean none = list.get().zones().isEmpty() && list.get().drafts().isEmpty();
    state.set(none ? ScreenState.EMPTY : ScreenState.READY);
  }

  @Override
  public void close() {
    watch.close();
    reading.cancel();
    lines.close();
  }
}
