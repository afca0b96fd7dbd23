package org.zonewright.sandbox.ionos;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A page's items.
 *
 * @param more whether the list goes on after them
 */
record Slice<T>(List<T> items, boolean more) {
  /** Cuts without looking at the rows outside the page. */
  static <T> Slice<T> of(List<T> rows, Page page) {
    int from = Math.min(page.offset(), rows.size());
    int to = Math.min(from + page.limit(), rows.size());
    return new Slice<>(List.copyOf(rows.subList(from, to)), to < rows.size());
  }

  /** Looks at the rows only as far as the page reaches. */
  static <T> Slice<T> of(List<T> rows, Page page, Predicate<T> filter) {
    List<T> items = new ArrayList<>();
    int passed = 0;
    for (T row : rows) {
      if (!filter.test(row)) {
        continue;
      }
      if (items.size() == page.limit()) {
        return new Slice<>(List.copyOf(items), true);
      }
      if (passed >= page.offset()) {
        items.add(row);
      }
      passed++;
    }
    return new Slice<>(List.copyOf(items), false);
  }
}
