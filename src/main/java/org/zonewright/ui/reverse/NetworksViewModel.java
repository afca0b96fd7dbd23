package org.zonewright.ui.reverse;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.zonewright.reverse.NetworkGroup;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.UiTools;

/** The networks that have rows, counted, and which of them the matrix is narrowed to. */
public final class NetworksViewModel {

  /** Prefixes that IPv4 addresses can be grouped by. */
  public static final List<Integer> PREFIXES = List.of(8, 16, 20, 22, 24, 25, 26, 27, 28);

  /** Prefixes that IPv6 addresses can be grouped by. */
  public static final List<Integer> V6_PREFIXES = List.of(32, 40, 48, 56, 60, 64, 80, 96, 112, 120);

  private static final int USUAL_PREFIX = 24;
  private static final int USUAL_V6_PREFIX = 64;

  private final ReverseRows rows;
  private final UiTools tools;
  private final Latest grouping;
  private final ObjectProperty<Integer> prefix = new SimpleObjectProperty<>(USUAL_PREFIX);
  private final ObjectProperty<Integer> v6Prefix = new SimpleObjectProperty<>(USUAL_V6_PREFIX);
  private final ReadOnlyObjectWrapper<List<NetworkGroup>> groups =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();

  NetworksViewModel(ReverseRows rows, UiTools tools) {
    this.rows = rows;
    this.tools = tools;
    this.grouping = new Latest(tools.background());
    rows.listing().subscribe(_ -> group());
    prefix.addListener((_, _, _) -> group());
    v6Prefix.addListener((_, _, _) -> group());
  }

  /** The prefix that IPv4 addresses are grouped by. */
  public ObjectProperty<Integer> prefix() {
    return prefix;
  }

  /** The prefix that IPv6 addresses are grouped by. */
  public ObjectProperty<Integer> v6Prefix() {
    return v6Prefix;
  }

  /** Whether there are IPv6 addresses to be grouped. */
  public ObservableValue<Boolean> hasV6() {
    return groups.map(all -> all.stream().anyMatch(group -> !group.network().isV4()));
  }

  /** The networks in the order of addresses. */
  public ReadOnlyObjectProperty<List<NetworkGroup>> groups() {
    return groups.getReadOnlyProperty();
  }

  /** Number of rows in all networks. */
  public ReadOnlyIntegerProperty total() {
    return total.getReadOnlyProperty();
  }

  /** The network that the matrix is narrowed to, if it is one of these. */
  public Optional<NetworkGroup> chosen() {
    return rows.filter()
        .block()
        .flatMap(b -> groups.get().stream().filter(g -> g.network().equals(b)).findFirst());
  }

  /** Narrows the matrix to a network, or no longer. */
  public void choose(Optional<NetworkGroup> group) {
    rows.filter().network().set(group.map(g -> g.network().toString()).orElse(""));
  }

  private void group() {
    int wanted = prefix.get();
    int wantedV6 = v6Prefix.get();
    rows.listing()
        .get()
        .ifPresent(
            read ->
                grouping.call(
                    () -> read.matrix().networks(wanted, wantedV6), this::show, tools::fail));
  }

  private void show(List<NetworkGroup> found) {
    total.set(found.stream().mapToInt(group -> group.counts().rows()).sum());
    groups.set(found);
  }
}
