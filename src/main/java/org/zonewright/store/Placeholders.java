package org.zonewright.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists of values in a query, always of the same length, so that one prepared statement does for
 * all of them.
 */
final class Placeholders {

  /** Values in one query. */
  static final int AT_ONCE = 100;

  /** As many question marks, for {@code IN (...)}. */
  static final String MANY = String.join(", ", Collections.nCopies(AT_ONCE, "?"));

  private Placeholders() {}

  /** Parts of at most as many. */
  static <T> List<List<T>> chunks(Collection<T> all) {
    List<T> list = List.copyOf(all);
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < list.size(); from += AT_ONCE) {
      chunks.add(list.subList(from, Math.min(list.size(), from + AT_ONCE)));
    }
    return chunks;
  }

  /** The values of one part after {@code first}; what is missing to the length is NULL. */
  static @Nullable Object[] filled(List<?> values, Object... first) {
    @Nullable Object[] filled = new @Nullable Object[first.length + AT_ONCE];
    System.arraycopy(first, 0, filled, 0, first.length);
    for (int i = 0; i < values.size(); i++) {
      filled[first.length + i] = values.get(i);
    }
    return filled;
  }
}
