package org.zonewright.ui.reverse;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
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

  /** Where the row of an item is now; -1 if it is gone. */
  int position(ReverseItem item) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).ip().equals(item.ip()) && item.isSameAs(get(i))) {
        return i;
      }
    }
    return -1;
  }
}
