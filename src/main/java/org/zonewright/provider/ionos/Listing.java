package org.zonewright.provider.ionos;

import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

/** One pass through the pages of a list, watching that they fit together. */
final class Listing {

  /** More pages than any contract's limits allow; a server that links in circles is left here. */
  private static final int MOST_PAGES = 10_000;

  private final int limit;
  private final Set<String> ids = new HashSet<>();
  private long offset;
  private int pages;

  Listing(int limit) {
    this.limit = limit;
  }

  /** Where the page to ask for now begins. */
  long offset() {
    return offset;
  }

  /** How many pages were taken. */
  int pages() {
    return pages;
  }

  /**
   * Takes the page at {@link #offset()}.
   *
   * @return whether there may be another one
   * @throws Inconsistent if the page does not continue the ones before, because something changed
   *     meanwhile or the server counts differently
   */
  boolean take(Page<?> page) throws Inconsistent {
    pages++;
    for (Item item : page.items()) {
      if (!ids.add(item.id())) {
        throw new Inconsistent("the list has " + item.id() + " twice");
      }
    }
    long end = offset + page.items().size();
    OptionalLong next = page.nextOffset();
    if (next.isPresent() && next.getAsLong() != end) {
      throw new Inconsistent(
          "the page at %d has %d items but the next page is said to begin at %d"
              .formatted(offset, page.items().size(), next.getAsLong()));
    }
    if (pages > MOST_PAGES || (next.isPresent() && page.items().isEmpty())) {
      throw new Inconsistent("the list has no end");
    }
    offset = end;
    // without a link a full page may still not be the last: some answers never have links
    return next.isPresent() || (!page.items().isEmpty() && page.isFull(limit));
  }

  /** Pages do not fit together. */
  static final class Inconsistent extends Exception {
    private static final long serialVersionUID = 1L;

    Inconsistent(String message) {
      super(message);
    }
  }
}
