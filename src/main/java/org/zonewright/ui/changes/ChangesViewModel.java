package org.zonewright.ui.changes;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonewright.Services;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.StoreEvent;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.Navigator;
import org.zonewright.ui.common.Question;
import org.zonewright.ui.common.ReviewOpener;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.StoreWatch;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.diff.ChangeWords;

/** All drafts: what they are, taking them back, and the way to their review. */
public final class ChangesViewModel implements AutoCloseable {

  private final UiTools tools;
  private final Services services;
  private final ReviewOpener reviews;
  private final Navigator navigator;
  private final ChangeGroups reader;
  private final Latest loading;
  private final StoreWatch watch;

  private final ReadOnlyObjectWrapper<ScreenState> state =
      new ReadOnlyObjectWrapper<>(ScreenState.LOADING);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final ObservableList<ChangeGroup> groups = FXCollections.observableArrayList();
  private final ObservableList<ChangeGroup> shownGroups =
      FXCollections.unmodifiableObservableList(groups);
  private final Command reviewAll;
  private final Command discardAll;

  /** Begins to read the drafts and follows every change of them. */
  public ChangesViewModel(
      Services services, UiTools tools, ReviewOpener reviews, Navigator navigator) {
    this.services = services;
    this.tools = tools;
    this.reviews = reviews;
    this.navigator = navigator;
    this.reader = new ChangeGroups(services, new ChangeWords(tools.texts().messages()));
    this.loading = new Latest(tools.background());
    this.reviewAll =
        Command.of(count.greaterThan(0), () -> reviews.review(new ReviewScope.Everything()));
    this.discardAll = Command.of(count.greaterThan(0), this::discardEverything);
    this.watch = new StoreWatch(services.database()::observe, tools.background(), this::onEvents);
    reload();
  }

  /** How the screen stands. */
  public ReadOnlyObjectProperty<ScreenState> state() {
    return state.getReadOnlyProperty();
  }

  /** Why reading failed; empty if it did not. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Number of drafts, for the badge. */
  public ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  /** The drafts by account and zone. */
  public ObservableList<ChangeGroup> groups() {
    return shownGroups;
  }

  /** Opens the review of everything. */
  public Command reviewAll() {
    return reviewAll;
  }

  /** Asks, then takes everything back. */
  public Command discardAll() {
    return discardAll;
  }

  /** Opens the review of one group. */
  public void review(ChangeGroup group) {
    if (group.reviewable()) {
      reviews.review(group.scope());
    }
  }

  /** Goes to where the group's drafts were made. */
  public void open(ChangeGroup group) {
    group
        .zone()
        .ifPresentOrElse(
            zone -> navigator.showZone(zone, java.util.Optional.empty()),
            () -> navigator.showReverse(java.util.Optional.empty()));
  }

  /** Shows what happened to the group's zone. */
  public void openHistory(ChangeGroup group) {
    navigator.showHistory(group.zone().map(ZoneRef::name));
  }

  /** Takes one draft back. */
  public void discard(ChangeItem item) {
    discard(List.of(item.draftId()));
  }

  /** Asks, then takes the drafts of a group back. */
  public void discard(ChangeGroup group) {
    Question question =
        Question.dangerous(
            tools.text("changes.discard.title"),
            tools.text("changes.discard.group", group.items().size(), group.title()),
            tools.text("changes.discard.action"));
    if (tools.dialogs().confirm(question)) {
      discard(group.draftIds());
    }
  }

  /** Reads the drafts anew. */
  public void reload() {
    loading.call(reader::read, this::show, this::failed);
  }

  private void discardEverything() {
    Question question =
        Question.dangerous(
            tools.text("changes.discard.title"),
            tools.text("changes.discard.everything", count.get()),
            tools.text("changes.discard.action"));
    if (tools.dialogs().confirm(question)) {
      discard(groups.stream().flatMap(group -> group.draftIds().stream()).toList());
    }
  }

  private void discard(List<Long> ids) {
    tools
        .background()
        .call(
            () -> {
              services.drafts().remove(ids);
              return ids;
            },
            _ -> reload(),
            tools::fail);
  }

  private void onEvents(Set<StoreEvent> events) {
    boolean concerned =
        events.stream()
            .anyMatch(
                event ->
                    switch (event) {
                      case StoreEvent.DraftsChanged _,
                          StoreEvent.AccountsChanged _,
                          StoreEvent.ZonesChanged _ ->
                          true;
                      case StoreEvent.ZoneChanged _,
                          StoreEvent.ReverseChanged _,
                          StoreEvent.QuotaChanged _,
                          StoreEvent.JournalChanged _,
                          StoreEvent.RemarksChanged _ ->
                          false;
                    });
    if (concerned) {
      reload();
    }
  }

  private void show(List<ChangeGroup> read) {
    if (!read.equals(groups)) {
      groups.setAll(read);
    }
    count.set(read.stream().mapToInt(group -> group.items().size()).sum());
    state.set(read.isEmpty() ? ScreenState.EMPTY : ScreenState.READY);
  }

  private void failed(Exception thrown) {
    problem.set(tools.texts().problems().of(thrown).sentence());
    state.set(ScreenState.FAILED);
  }

  @Override
  public void close() {
    watch.close();
    loading.cancel();
  }
}
