package org.zonewright.ui.reverse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
   * @param texts the order of texts in the user's language
   */
  List<AddressRow> sort(
      List<AddressRow> rows, Function<AccountId, String> accounts, Comparator<String> texts) {
    if (column.isEmpty()) {
      return rows;
    }
    Comparator<AddressRow> order = order(column.get(), accounts, texts);
    List<AddressRow> sorted = new ArrayList<>(rows);
    sorted.sort(descending ? order.reversed() : order);
    return sorted;
  }

  private static Comparator<AddressRow> order(
      MatrixColumn column, Function<AccountId, String> accounts, Comparator<String> texts) {
    return switch (column) {
      case ADDRESS -> Comparator.comparing(AddressRow::ip);
      case STATUS -> Comparator.comparing(row -> new ReverseItem(row).status());
      case NAME ->
          emptyLast(
              row -> row.pointer().map(pointer -> pointer.shown().name()),
              Comparator.naturalOrder());
      case FORWARD, LIVE -> Comparator.comparing(AddressRow::state);
      case NAMES ->
          emptyLast(
              row -> row.forward().stream().map(f -> f.name()).sorted().findFirst(),
              Comparator.naturalOrder());
      case DESCRIPTION -> Comparator.comparing(row -> new ReverseItem(row).description(), texts);
      case CHANGED ->
          Comparator.comparing(row -> new ReverseItem(row).changed().orElse(Instant.MIN));
      case ACCOUNT ->
          emptyLast(row -> row.pointer().map(pointer -> accounts.apply(pointer.account())), texts);
    };
  }

  private static <T> Comparator<AddressRow> emptyLast(
      Function<AddressRow, Optional<T>> value, Comparator<? super T> order) {
    return (a, b) -> {
      Optional<T> first = value.apply(a);
      Optional<T> second = value.apply(b);
      if (first.isEmpty() || second.isEmpty()) {
        return Boolean.compare(first.isEmpty(), second.isEmpty());
      }
      return order.compare(first.get(), second.get());
    };
  }
}
