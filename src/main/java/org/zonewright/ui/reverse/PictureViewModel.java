package org.zonewright.ui.reverse;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;
import org.zonewright.reverse.AddressRow;
import org.zonewright.reverse.NetworkCell;
import org.zonewright.reverse.ReverseMatrix;
import org.zonewright.ui.common.Command;

/** The picture of a block of at most 256 addresses, and the cell that the keyboard is at. */
public final class PictureViewModel {

  private static final int V4_PREFIX = 24;
  private static final int V6_PREFIX = 120;

  private final ReverseRows rows;
  private final ReverseSelection selection;
  private final ReadOnlyObjectWrapper<Optional<Network>> block =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<NetworkCell>> cells =
      new ReadOnlyObjectWrapper<>(List.of());
  private final IntegerProperty cursor = new SimpleIntegerProperty(0);
  private final Command previous;
  private final Command next;

  PictureViewModel(ReverseRows rows, ReverseSelection selection) {
    this.rows = rows;
    this.selection = selection;
    this.previous =
        Command.of(
            Bindings.createBooleanBinding(() -> before().isPresent(), block, rows.listing()),
            () -> before().ifPresent(this::show));
    this.next =
        Command.of(
            Bindings.createBooleanBinding(() -> after().isPresent(), block, rows.listing()),
            () -> after().ifPresent(this::show));
    rows.listing().addListener((_, _, _) -> renew());
    rows.filter().network().addListener((_, _, _) -> follow());
    selection.lead().addListener((_, _, now) -> now.ifPresent(this::follow));
    follow();
  }

  /** The block that is shown; empty if there is nothing to show. */
  public ReadOnlyObjectProperty<Optional<Network>> block() {
    return block.getReadOnlyProperty();
  }

  /** A cell for each of its addresses. */
  public ReadOnlyObjectProperty<List<NetworkCell>> cells() {
    return cells.getReadOnlyProperty();
  }

  /** Index of the cell that the keyboard is at. */
  public IntegerProperty cursor() {
    return cursor;
  }

  /** Shows the block with addresses before this one. */
  public Command previous() {
    return previous;
  }

  /** Shows the block with addresses after this one. */
  public Command next() {
    return next;
  }

  /** Moves to a cell and selects its row, if it has one. */
  public void moveTo(int index) {
    if (index >= 0 && index < cells.get().size()) {
      cursor.set(index);
      cell().flatMap(PictureViewModel::item).ifPresent(selection::select);
    }
  }

  /** The cell that the keyboard is at. */
  public Optional<NetworkCell> cell() {
    return cursor.get() < cells.get().size()
        ? Optional.of(cells.get().get(cursor.get()))
        : Optional.empty();
  }

  /** The row that a cell shows. */
  static Optional<ReverseItem> item(NetworkCell cell) {
    return cell.rows().stream().min((a, b) -> a.state().compareTo(b.state())).map(ReverseItem::new);
  }

  /** The network asked for, or the first part of it that has rows. */
  private void follow() {
    Optional<Network> wanted =
        rows.filter()
            .block()
            .flatMap(
                network ->
                    isSmall(network)
                        ? Optional.of(network)
                        : rows.in(network).stream().findFirst().map(row -> around(row.ip())));
    wanted
        .or(() -> selection.lead().getValue().map(item -> around(item.ip())))
        .or(() -> rows.all().stream().findFirst().map(row -> around(row.ip())))
        .ifPresent(this::show);
  }

  private void follow(ReverseItem item) {
    if (!block.get().map(b -> b.contains(item.ip())).orElse(false)) {
      show(around(item.ip()));
    }
    for (int i = 0; i < cells.get().size(); i++) {
      if (cells.get().get(i).ip().equals(item.ip())) {
        cursor.set(i);
      }
    }
  }

  private void renew() {
    block.get().ifPresentOrElse(this::show, this::follow);
  }

  private void show(Network network) {
    List<NetworkCell> drawn =
        rows.listing().get().map(read -> read.matrix().picture(network)).orElse(List.of());
    if (!block.get().equals(Optional.of(network))) {
      cursor.set(0);
    }
    cells.set(drawn);
    block.set(Optional.of(network));
  }

  private Optional<Network> before() {
    return block.get().flatMap(b -> neighbour(b, false));
  }

  private Optional<Network> after() {
    return block.get().flatMap(b -> neighbour(b, true));
  }

  private Optional<Network> neighbour(Network from, boolean forward) {
    List<AddressRow> all = rows.all();
    for (int i = 0; i < all.size(); i++) {
      IpAddress ip = all.get(forward ? i : all.size() - 1 - i).ip();
      boolean beyond = forward ? ip.compareTo(from.last()) > 0 : ip.compareTo(from.first()) < 0;
      if (beyond) {
        return Optional.of(new Network(ip, ip.isV4() == from.isV4() ? from.prefix() : usual(ip)));
      }
    }
    return Optional.empty();
  }

  private static boolean isSmall(Network network) {
    return network.hostBits() <= ReverseMatrix.PICTURE_BITS;
  }

  private static Network around(IpAddress ip) {
    return new Network(ip, usual(ip));
  }

  private static int usual(IpAddress ip) {
    return ip.isV4() ? V4_PREFIX : V6_PREFIX;
  }
}
