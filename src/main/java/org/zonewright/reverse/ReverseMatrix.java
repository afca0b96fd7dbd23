package org.zonewright.reverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;
import org.zonewright.model.ReverseData;

/**
 * One row per address that matters: every reverse record, and every address of an address record of
 * any cached zone that has none; drafts applied. Always says the same; read anew by {@link
 * MatrixReader}.
 */
public final class ReverseMatrix {

  /** The most bits behind the prefix of a network whose addresses are shown one by one. */
  public static final int PICTURE_BITS = 8;

  private final List<AddressRow> rows;
  // made when they are first looked into; two threads that do so make equal texts
  private final @Nullable String[] texts;

  /** Over rows by address in numeric order. */
  ReverseMatrix(List<AddressRow> rows) {
    this.rows = List.copyOf(rows);
    this.texts = new String[rows.size()];
  }

  /** All rows, by address in numeric order, then account. */
  public List<AddressRow> rows() {
    return rows;
  }

  /** The rows of one address: several if several accounts have a reverse record of it. */
  public List<AddressRow> at(IpAddress ip) {
    return rows.subList(
        Positions.first(rows, AddressRow::ip, ip), Positions.behind(rows, AddressRow::ip, ip));
  }

  /** The rows of a block of addresses. */
  public List<AddressRow> in(Network network) {
    return rows.subList(from(network), to(network));
  }

  private int from(Network network) {
    return Positions.first(rows, AddressRow::ip, network.first());
  }

  private int to(Network network) {
    return Positions.behind(rows, AddressRow::ip, network.last());
  }

  /** The rows that a filter lets through, in their order. */
  public List<AddressRow> filter(MatrixFilter filter) {
    int from = filter.network().map(this::from).orElse(0);
    int to = filter.network().map(this::to).orElse(rows.size());
    String wanted = filter.text();
    boolean others = filter.state().isPresent() || filter.account().isPresent();
    if (wanted.isEmpty() && !others) {
      return rows.subList(from, to);
    }
    RowText maker = new RowText();
    List<AddressRow> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if ((wanted.isEmpty() || text(i, maker).contains(wanted))
          && (!others || filter.admits(rows.get(i)))) {
        found.add(rows.get(i));
      }
    }
    return found;
  }

  /**
   * Makes what a filter by text looks into, which the first such filter would otherwise do: half of
   * the time that it takes to read the rows. May run beside filters.
   */
  public void prepareTexts() {
    RowText maker = new RowText();
    for (int i = 0; i < texts.length; i++) {
      text(i, maker);
    }
  }

  private String text(int row, RowText maker) {
    String text = texts[row];
    if (text == null) {
      text = maker.of(rows.get(row));
      texts[row] = text;
    }
    return text;
  }

  /** All rows by state. */
  public StateCounts counts() {
    return StateCounts.of(rows);
  }

  /**
   * The blocks that have rows, in the order of addresses.
   *
   * @param v4Prefix the prefix of blocks of IPv4 addresses, 0 to 32
   * @param v6Prefix the prefix of blocks of IPv6 addresses, 0 to 128
   * @throws IllegalArgumentException if a prefix is none
   */
  public List<NetworkGroup> networks(int v4Prefix, int v6Prefix) {
    List<NetworkGroup> groups = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      IpAddress first = rows.get(at).ip();
      Network network = new Network(first, first.isV4() ? v4Prefix : v6Prefix);
      int end = to(network);
      groups.add(new NetworkGroup(network, StateCounts.of(rows.subList(at, end))));
      at = end;
    }
    return groups;
  }

  /**
   * The picture of a network: a cell for each of its addresses.
   *
   * @throws IllegalArgumentException if it has more than 256; a larger one is shown in parts
   */
  public List<NetworkCell> picture(Network network) {
    if (network.hostBits() > PICTURE_BITS) {
      throw new IllegalArgumentException("too large to be shown in one picture: " + network);
    }
    List<NetworkCell> cells = new ArrayList<>(network.size());
    for (int i = 0; i < network.size(); i++) {
      IpAddress ip = network.address(i);
      cells.add(new NetworkCell(ip, at(ip)));
    }
    return cells;
  }

  /** The reverse records of a block of addresses as they will be, drafts applied, for export. */
  public List<ReverseData> pointers(Network network) {
    return in(network).stream()
        .flatMap(row -> row.pointer().flatMap(ReverseRow::after).stream())
        .toList();
  }

  /** The first row of an address. */
  public Optional<AddressRow> find(IpAddress ip) {
    return at(ip).stream().findFirst();
  }
}
