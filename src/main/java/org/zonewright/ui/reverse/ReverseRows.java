package org.zonewright.ui.reverse;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;
import org.zonewright.reverse.AddressRow;
import org.zonewright.reverse.MatrixFilter;
import org.zonewright.reverse.StateCounts;
import org.zonewright.store.StoreEvent;
import org.zonewright.ui.common.Debounce;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.StoreWatch;
import org.zonewright.ui.common.UiTools;

/** The rows of the reverse table, kept in step with the store, narrowed and ordered. */
public final class ReverseRows implements AutoCloseable {

  private static final Duration QUIET = Duration.ofSeconds(1);

  private final Services services;
  private final UiTools tools;
  private final Latest loading;
  private final Latest narrowing;
  private final Latest preparing;
  private final Debounce later;
  private final StoreWatch watch;
  private final ReverseFilter filter = new ReverseFilter();
  private final ObjectBinding<MatrixFilter> criteria = filter.criteria();
  private final ObjectProperty<MatrixOrder> order =
      new SimpleObjectProperty<>(MatrixOrder.ADDRESSES);
  private final ReadOnlyObjectWrapper<ReverseState> state =
      new ReadOnlyObjectWrapper<>(ReverseState.LOADING);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<ReverseListing>> listing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<AddressRow>> visible =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<StateCounts> counts =
      new ReadOnlyObjectWrapper<>(StateCounts.of(List.of()));

  /** Begins to read. */
  ReverseRows(Services services, UiTools tools) {
    this.services = services;
    this.tools = tools;
    this.loading = new Latest(tools.background());
    this.narrowing = new Latest(tools.background());
    this.preparing = new Latest(tools.background());
    this.later = new Debounce(tools.background(), QUIET, this::reload);
    criteria.addListener((_, _, _) -> narrow());
    order.addListener((_, _, _) -> narrow());
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

  /** What was read last; empty before anything was. */
  ReadOnlyObjectProperty<Optional<ReverseListing>> listing() {
    return listing.getReadOnlyProperty();
  }

  /** Number of drafted reverse records. */
  public ObservableValue<Integer> pending() {
    return listing.map(read -> read.map(l -> l.pending().count()).orElse(0));
  }

  /** When the account read longest ago was read; empty if one never was. */
  public ObservableValue<Optional<Instant>> readAt() {
    return listing.map(read -> read.flatMap(ReverseListing::oldest));
  }

  /** The accounts that have reverse records. */
  public ObservableValue<List<Account>> accounts() {
    return listing.map(read -> read.map(ReverseListing::accounts).orElse(List.of()));
  }

  /** The rows that the filter lets through. */
  public ReadOnlyObjectProperty<List<AddressRow>> visible() {
    return visible.getReadOnlyProperty();
  }

  /** Rows by state, whichever state is wished for. */
  public ReadOnlyObjectProperty<StateCounts> counts() {
    return counts.getReadOnlyProperty();
  }

  /** The order of the rows. */
  public ObjectProperty<MatrixOrder> order() {
    return order;
  }

  /** The filter. */
  public ReverseFilter filter() {
    return filter;
  }

  /** All rows. */
  public List<AddressRow> all() {
    return listing.get().map(read -> read.matrix().rows()).orElse(List.of());
  }

  /** All rows of a block of addresses. */
  List<AddressRow> in(Network network) {
    return listing.get().map(read -> read.matrix().in(network)).orElse(List.of());
  }

  /** The rows of that address: several if several accounts have a reverse record of it. */
  List<ReverseItem> at(IpAddress ip) {
    return listing.get().stream()
        .flatMap(read -> read.matrix().at(ip).stream())
        .map(ReverseItem::new)
        .toList();
  }

  /** The first row of that address. */
  public Optional<ReverseItem> find(IpAddress ip) {
    return listing.get().flatMap(read -> read.matrix().find(ip)).map(ReverseItem::new);
  }

  /** The row of an item as it is now. */
  Optional<ReverseItem> find(ReverseItem item) {
    return at(item.ip()).stream().filter(item::isSameAs).findFirst();
  }

  /** What the user calls an account. */
  public String accountName(AccountId id) {
    return listing.get().map(read -> read.names().get(id)).orElse(id.text());
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
                          StoreEvent.JournalChanged _,
                          StoreEvent.RemarksChanged _ ->
                          false;
                    });
    if (now) {
      reload();
    } else {
      later.ask();
    }
  }

  private void show(ReverseListing read) {
    listing.set(Optional.of(read));
    narrow();
    preparing.call(
        () -> {
          read.matrix().prepareTexts();
          return read;
        },
        _ -> {},
        this::failed);
  }

  private void narrow() {
    MatrixFilter wanted = criteria.get();
    MatrixOrder wantedOrder = order.get();
    Comparator<String> texts = tools.texts().messages().order();
    listing
        .get()
        .ifPresent(
            read ->
                narrowing.call(
                    () -> NarrowedRows.of(read, wanted, wantedOrder, texts),
                    this::show,
                    this::failed));
  }

  private void show(NarrowedRows narrowed) {
    counts.set(narrowed.counts());
    visible.set(narrowed.rows());
    state.set(howItStands());
  }

  private void failed(Exception thrown) {
    problem.set(tools.texts().problems().of(thrown).sentence());
    state.set(ReverseState.FAILED);
  }

  private ReverseState howItStands() {
    if (accounts().getValue().isEmpty()) {
      return ReverseState.NO_ACCOUNT;
    }
    if (all().isEmpty()) {
      return ReverseState.NO_RECORDS;
    }
    return visible.get().isEmpty() ? ReverseState.NO_MATCH : ReverseState.READY;
  }

  @Override
  public void close() {
    watch.close();
    loading.cancel();
    narrowing.cancel();
    preparing.cancel();
  }
}
