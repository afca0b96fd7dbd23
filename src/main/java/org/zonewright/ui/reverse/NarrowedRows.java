package org.zonewright.ui.reverse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zonewright.reverse.AddressRow;
import org.zonewright.reverse.MatrixFilter;
import org.zonewright.reverse.StateCounts;

/**
 * What a filter lets through.
 *
 * @param rows the rows, in the order asked for
 * @param counts rows by state that there would be without a wish for one state
 */
record NarrowedRows(List<AddressRow> rows, StateCounts counts) {

  static NarrowedRows of(
      ReverseListing listing, MatrixFilter filter, MatrixOrder order, Comparator<String> texts) {
    List<AddressRow> any = listing.matrix().filter(filter.withState(Optional.empty()));
    List<AddressRow> rows =
        filter
            .state()
            .map(state -> any.stream().filter(row -> row.states().has(state)).toList())
            .orElse(any);
    return new NarrowedRows(
        order.sort(rows, id -> listing.names().getOrDefault(id, id.text()), texts),
        StateCounts.of(any));
  }
}
