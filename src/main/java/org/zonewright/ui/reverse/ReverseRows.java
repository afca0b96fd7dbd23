package org.zonewright.ui.reverse;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.zonewright.Services;
import org.zonewright.change.RowStatus;
import org.zonewright.model.Account;
import org.zonewright.model.IpAddress;
import org.zonewright.store.StoreEvent;
import org.zonewright.ui.common.Debounce;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.StoreWatch;
import org.zonewright.ui.common.UiTools;

/** The rows of the reverse-record table, kept in step with the store and narrowed by the filter. */
public final class ReverseRows implements AutoCloseable {

  private static final Duration QUIET = Duration.ofSeconds(1);

  private final Services services;
  private final UiTools tools;
  private final ObjectProperty<Optional<ReverseItem>> selected;
  private final Latest loading;
  private final Debounce later;
  private final StoreWatch watch;

  private final ReadOnlyObjectWrapper<ReverseState> state =
      new ReadOnlyObjectWrapper<>(ReverseState.LOADING);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper pending = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Optional<Instant>> readAt =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<ReverseItem> all = FXCollections.observableArrayList();
  private final ObservableList<ReverseItem> allRows = FXCollections.unmodifiableObservableList(all);
  private final FilteredList<ReverseItem> visible = new FilteredList<>(all);
  private final ObservableList<ReverseItem> shownRows =
      FXCollections.unmodifiableObservableList(visible);
  private final ObservableList<Account> accounts = FXCollections.observableArrayList();
  private final ObservableList<Account> shownAccounts =
      FXCollections.unmodifiableObservableList(accounts);
  private final ReverseFilter filter = new ReverseFilter();

  /**
   * Begins to read.
   *
   * @param selected the selected row, which stays selected when the rows are read anew
   */
  ReverseRows(Services services, UiTools tools, ObjectProperty<Optional<ReverseItem>> selected) {
    this.services = services;
    this.tools = tools;
    this.selected = selected;
    this.loading = new Latest(tools.background());
    this.later = new Debounce(tools.background(), QUIET, this::reload);
    visible.predicateProperty().bind(filter.condition());
    visible.predicateProperty().subscribe(_ -> settle());
    this.watch = new StoreWatch(services.database()::observe, tools.background(), this::onEvents);
    reload();
  }

  /** How the screen stands. */
  public ReadOnlyObjectProperty<ReverseState> state() {
    return state.getReadOnlyProperty();
  }

  /** Why reading failed; empty if it did not. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Number of drafted reverse records. */
  public ReadOnlyIntegerProperty pending() {
    return pending.getReadOnlyProperty();
  }

  /** When the account read longest ago was read; empty if one never was. */
  public ReadOnlyObjectProperty<Optional<Instant>> readAt() {
    return readAt.getReadOnlyProperty();
  }

  /** The rows that the filter lets through, by address in numeric order. */
  public ObservableList<ReverseItem> visible() {
    return shownRows;
  }

  /** All rows. */
  public ObservableList<ReverseItem> all() {
    return allRows;
  }

  /** The accounts that have reverse records. */
  public ObservableList<Account> accounts() {
    return shownAccounts;
  }

  /** The filter. */
  public ReverseFilter filter() {
    return filter;
  }

  /** The row of that address. */
  public Optional<ReverseItem> find(IpAddress ip) {
    return all.stream().filter(item -> item.ip().equals(ip)).findFirst();
  }

  /** Reads the store anew. */
  public void reload() {
    loading.call(() -> ReverseListing.read(services), this::show, this::failed);
  }

  /** Zones come by the thousand during a sync: forward checks wait until they have come. */
  private void onEvents(Set<StoreEvent> events) {
    boolean now =
        events.stream()
            .anyMatch(
                event ->
                    switch (event) {
                      case StoreEvent.AccountsChanged _,
                          StoreEvent.ReverseChanged _,
                          StoreEvent.DraftsChanged _ ->
                          true;
                      case StoreEvent.ZonesChanged _,
                          StoreEvent.ZoneChanged _,
                          StoreEvent.QuotaChanged _,
                          StoreEvent.JournalChanged _ ->
                          false;
                    });
    if (now) {
      reload();
    } else {
      later.ask();
    }
  }

  private void show(ReverseListing listing) {
    accounts.setAll(listing.accounts());
    Optional<ReverseItem> before = selected.get();
    all.setAll(listing.items());
    before.flatMap(this::sameAs).ifPresent(item -> selected.set(Optional.of(item)));
    readAt.set(listing.oldest());
    pending.set(
        (int) listing.items().stream().filter(i -> i.status() != RowStatus.UNCHANGED).count());
    state.set(ReverseState.READY);
    settle();
  }

  private Optional<ReverseItem> sameAs(ReverseItem before) {
    return all.stream()
        .filter(item -> item.row().account().equals(before.row().account()))
        .filter(item -> item.ip().equals(before.ip()))
        .findFirst();
  }

  private void failed(Exception thrown) {
    problem.set(tools.texts().problems().of(thrown).sentence());
    state.set(ReverseState.FAILED);
  }

  /** Tells the three ways of having nothing to show apart. */
  private void settle() {
    if (state.get() == ReverseState.LOADING || state.get() == ReverseState.FAILED) {
      return;
    }
    if (!visible.isEmpty()) {
      state.set(ReverseState.READY);
    } else if (!all.isEmpty()) {
      state.set(ReverseState.NO_MATCH);
    } else {
      state.set(accounts.isEmpty() ? ReverseState.NO_ACCOUNT : ReverseState.NO_RECORDS);
    }
  }

  @Override
  public void close() {
    watch.close();
    loading.cancel();
  }
}
