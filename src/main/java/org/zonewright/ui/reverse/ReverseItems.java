package org.zonewright.ui.reverse;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.zonewright.model.IpAddress;
import org.zonewright.reverse.AddressRow;

/** Rows of the matrix as items, made when they are looked at: few of very many ever are. */
final class ReverseItems extends AbstractList<ReverseItem> implements RandomAccess {

  private final List<AddressRow> rows;

  ReverseItems(List<AddressRow> rows) {
    this.rows = rows;
  }

  @Override
  public ReverseItem get(int index) {
    return new ReverseItem(rows.get(index));
  }

  @Override
  public int size() {
    return rows.size();
  }

  /** Where the rows of those items are now, in the order of the rows; gone ones are left out. */
  int[] positions(List<ReverseItem> items) {
    Map<IpAddress, List<ReverseItem>> wanted = HashMap.newHashMap(items.size());
    items.forEach(item -> wanted.computeIfAbsent(item.ip(), _ -> new ArrayList<>(1)).add(item));
    return IntStream.range(0, items.isEmpty() ? 0 : rows.size())
        .filter(
            at ->
                wanted.getOrDefault(rows.get(at).ip(), List.of()).stream()
                    .anyMatch(item -> item.isSameAs(get(at))))
        .toArray();
  }
}
