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
   * @param mapping called by several threads
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
    try (ReadAhead<T, R> pages = new ReadAhead<>(client, request, type, mapping)) {
      boolean more = true;
      while (more) {
        ReadAhead.Understood<T, R> page = pages.page(listing.offset());
        more = listing.take(page.page());
        wanted.addAll(page.wanted());
        pagesDone.accept(listing.pages());
      }
    }
    return wanted;
  }
}
