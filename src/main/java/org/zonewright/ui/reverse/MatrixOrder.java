package org.zonewright.ui.reverse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.zonewright.model.AccountId;
import org.zonewright.reverse.AddressRow;

/**
 * In which order rows are shown.
 *
 * @param column the column; empty for that of addresses
 * @param descending whether the last comes first
 */
public record MatrixOrder(Optional<MatrixColumn> column, boolean descending) {

  /** By address in numeric order. */
  public static final MatrixOrder ADDRESSES = new MatrixOrder(Optional.empty(), false);

  /**
   * Those rows in this order; where a column says the same, the address decides.
   *
   * @param accounts what the user calls an account
   */
  List<AddressRow> sort(List<AddressRow> rows, Function<AccountId, String> accounts) {
    if (column.isEmpty()) {
      return rows;
    }
    Comparator<AddressRow> order = order(column.get(), accounts);
    List<AddressRow> sorted = new ArrayList<>(rows);
    sorted.sort(descending ? order.reversed() : order);
    return sorted;
  }

  private static Comparator<AddressRow> order(
      MatrixColumn column, Function<AccountId, String> accounts) {
    return switch (column) {
      case ADDRESS -> Comparator.comparing(AddressRow::ip);
      case STATUS -> Comparator.comparing(row -> new ReverseItem(row).status());
      case NAME -> emptyLast(row -> row.pointer().map(pointer -> pointer.shown().name()));
      case FORWARD, LIVE -> Comparator.comparing(AddressRow::state);
      case NAMES ->
          emptyLast(row -> row.forward().stream().map(f -> f.name()).sorted().findFirst());
      case DESCRIPTION ->
          Comparator.comparing(row -> new ReverseItem(row).description().toLowerCase(Locale.ROOT));
      case CHANGED ->
          Comparator.comparing(row -> new ReverseItem(row).changed().orElse(Instant.MIN));
      case ACCOUNT ->
          emptyLast(row -> row.pointer().map(pointer -> accounts.apply(pointer.account())));
    };
  }

  private static <T extends Comparable<? super T>> Comparator<AddressRow> emptyLast(
      Function<AddressRow, Optional<T>> value) {
    return (a, b) -> {
      Optional<T> first = value.apply(a);
      Optional<T> second = value.apply(b);
      if (first.isEmpty() || second.isEmpty()) {
        return Boolean.compare(first.isEmpty(), second.isEmpty());
      }
      return first.get().compareTo(second.get());
    };
  }
}
