package org.zonewright.ui.shell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.store.ListingKind;
import org.zonewright.store.ListingStatus;
import org.zonewright.store.StoreEvent;
import org.zonewright.store.Subscription;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.StoreWatch;
import org.zonewright.ui.common.UiTools;

/** How old the data of each account is. */
public final class StatusViewModel implements AutoCloseable {

  /**
   * One account.
   *
   * @param account the account
   * @param text its age in words
   * @param complete whether everything was read to its end
   * @param fetchedAt when its records were last read to their end
   */
  public record Entry(
      Account account, String text, boolean complete, Optional<Instant> fetchedAt) {}

  private final Callable<List<Account>> accounts;
  private final BiFunction<AccountId, ListingKind, ListingStatus> statuses;
  private final UiTools tools;
  private final Latest loading;
  private final StoreWatch watch;
  private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper offlineText = new ReadOnlyStringWrapper("");

  /**
   * Begins to read.
   *
   * @param accounts {@code accounts::all}
   * @param statuses {@code syncStore::status}
   * @param events {@code database::observe}
   */
  public StatusViewModel(
      Callable<List<Account>> accounts,
      BiFunction<AccountId, ListingKind, ListingStatus> statuses,
      Function<Consumer<StoreEvent>, Subscription> events,
      UiTools tools) {
    this.accounts = accounts;
    this.statuses = statuses;
    this.tools = tools;
    this.loading = new Latest(tools.background());
    this.watch = new StoreWatch(events, tools.background(), this::storeChanged);
    load();
  }

  /** One entry per account, by name. */
  public ReadOnlyObjectProperty<List<Entry>> entries() {
    return entries.getReadOnlyProperty();
  }

  /** What the offline banner says. */
  public ReadOnlyStringProperty offlineText() {
    return offlineText.getReadOnlyProperty();
  }

  /** Reads anew, because a sync has ended. */
  public void reload() {
    load();
  }

  private void storeChanged(Set<StoreEvent> events) {
    boolean mine =
        events.stream()
            .anyMatch(
                event ->
                    event instanceof StoreEvent.AccountsChanged
                        || event instanceof StoreEvent.ZonesChanged);
    if (mine) {
      load();
    }
  }

  private void load() {
    loading.call(this::read, this::show, tools::fail);
  }

  private List<Entry> read() throws Exception {
    List<Entry> result = new ArrayList<>();
    for (Account account : accounts.call()) {
      result.add(entry(account));
    }
    return result;
  }

  private Entry entry(Account account) {
    ListingStatus zones = statuses.apply(account.id(), ListingKind.ZONES);
    ListingStatus records = statuses.apply(account.id(), ListingKind.RECORDS);
    Optional<Instant> at = records.fetchedAt().or(zones::fetchedAt);
    boolean complete = zones.complete() && records.complete();
    String text =
        at.map(
                instant ->
                    tools.text(
                        complete ? "ui.status.synced" : "ui.status.incomplete",
                        account.name(),
                        tools.times().point(instant)))
            .orElseGet(() -> tools.text("ui.status.neverSynced", account.name()));
    return new Entry(account, text, complete, at);
  }

  private void show(List<Entry> read) {
    entries.set(List.copyOf(read));
    Optional<Instant> oldest =
        read.stream().flatMap(entry -> entry.fetchedAt().stream()).min(Comparator.naturalOrder());
    offlineText.set(
        oldest
            .map(at -> tools.text("ui.offline.asOf", tools.times().point(at)))
            .orElseGet(() -> tools.text("ui.offline.nothing")));
  }

  @Override
  public void close() {
    watch.close();
  }
}
