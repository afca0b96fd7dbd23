package org.zonewright.ui.quota;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.store.StoreEvent;
import org.zonewright.ui.common.Debounce;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.StoreWatch;
import org.zonewright.ui.common.SyncStarter;
import org.zonewright.ui.common.UiTools;

/** Limits and usage of all accounts. */
public final class QuotaViewModel implements AutoCloseable {

  private static final Duration QUIET = Duration.ofSeconds(1);

  private final UiTools tools;
  private final SyncStarter syncs;
  private final QuotaCards reader;
  private final UsageViewModel usage;
  private final Latest loading;
  private final Debounce later;
  private final CrossingNotices crossings;
  private final StoreWatch watch;
  private final ReadOnlyObjectWrapper<ScreenState> state =
      new ReadOnlyObjectWrapper<>(ScreenState.LOADING);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ObservableList<QuotaCard> cards = FXCollections.observableArrayList();
  private final ObservableList<QuotaCard> shownCards =
      FXCollections.unmodifiableObservableList(cards);

  /**
   * Begins to read and follows every change of what it shows.
   *
   * @param dashboard brings the user to the screen, from a notice that a limit has come near
   */
  public QuotaViewModel(Services services, SyncStarter syncs, UiTools tools, Runnable dashboard) {
    this.tools = tools;
    this.syncs = syncs;
    this.reader = new QuotaCards(services);
    this.usage = new UsageViewModel(services, tools);
    this.loading = new Latest(tools.background());
    this.later = new Debounce(tools.background(), QUIET, this::reload);
    this.crossings = new CrossingNotices(services, tools, dashboard);
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

  /** One card per account, by name. */
  public ObservableList<QuotaCard> cards() {
    return shownCards;
  }

  /** The usage of one of the accounts over time. */
  public UsageViewModel usage() {
    return usage;
  }

  /** Begins to read an account anew. */
  public void sync(Account account) {
    syncs.sync(List.of(account));
  }

  /** Reads the store anew. */
  public void reload() {
    loading.call(reader::read, this::show, this::failed);
  }

  /** Zones come by the thousand during a sync: counting them waits until they have come. */
  private void onEvents(Set<StoreEvent> events) {
    boolean onlyZones =
        events.stream()
            .allMatch(
                event ->
                    event instanceof StoreEvent.ZoneChanged
                        || event instanceof StoreEvent.ZonesChanged);
    if (onlyZones) {
      later.ask();
    } else {
      reload();
    }
  }

  private void show(List<QuotaCard> read) {
    if (!read.equals(cards)) {
      cards.setAll(read);
    }
    usage.follow(read.stream().map(QuotaCard::account).toList());
    state.set(read.isEmpty() ? ScreenState.EMPTY : ScreenState.READY);
  }

  private void failed(Exception thrown) {
    problem.set(tools.texts().problems().of(thrown).sentence());
    state.set(ScreenState.FAILED);
  }

  @Override
  public void close() {
    watch.close();
    crossings.close();
    loading.cancel();
    usage.close();
  }
}
