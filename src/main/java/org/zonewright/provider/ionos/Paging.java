package org.zonewright.provider.ionos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Reads lists to their end. */
final class Paging {

  /** The greatest page the API gives. */
  static final int LIMIT = 1000;

  private final IonosClient client;

  Paging(IonosClient client) {
    this.client = client;
  }

  /** All items of a list, each as {@code mapping} has it. */
  <T extends Item, R> List<R> all(
      IonosRequest request, ItemReader<T> type, Function<T, R> mapping) {
    return all(request, type, item -> Optional.of(mapping.apply(item)), _ -> {});
  }

  /**
   * The items of a list that {@code mapping} wants. If the list changes while it is read, it is
   * read once more.
   *
   * @param pagesDone told how many pages were read after each
   */
  <T extends Item, R> List<R> all(
      IonosRequest request,
      ItemReader<T> type,
      Function<T, Optional<R>> mapping,
      IntConsumer pagesDone) {
    try {
      return once(request, type, mapping, pagesDone);
    } catch (Listing.Inconsistent first) {
      try {
        return once(request, type, mapping, pagesDone);
      } catch (Listing.Inconsistent second) {
        throw client.unreadable(request, String.valueOf(second.getMessage()));
      }
    }
  }

  private <T extends Item, R> List<R> once(
      IonosRequest request,
      ItemReader<T> type,
      Function<T, Optional<R>> mapping,
      IntConsumer pagesDone)
      throws Listing.Inconsistent {
    Listing listing = new Listing(LIMIT);
    List<R> wanted = new ArrayList<>();
    try (ReadAhead<T> pages = new ReadAhead<>(client, request, type)) {
      boolean more = true;
      while (more) {
        Page<T> page = pages.page(listing.offset());
        more = listing.take(page);
        for (T item : page.items()) {
          client.understood(request, item, mapping).ifPresent(wanted::add);
        }
        pagesDone.accept(listing.pages());
      }
    }
    return wanted;
  }
}
