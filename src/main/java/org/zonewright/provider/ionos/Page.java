package org.zonewright.provider.ionos;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list on the wire.
 *
 * @param items the resources
 * @param limit how many the page may hold at most, as far as the server tells
 */
record Page<T extends Item>(List<T> items, @Nullable Long limit, @Nullable Links links) {

  private static final Pattern OFFSET = Pattern.compile("[?&]offset=(\\d{1,9})(?:&|#|$)");

  Page {
    items = List.copyOf(items);
  }

  record Links(@Nullable String next) {

    /**
     * Where the page begins that a link leads to. Only this number is taken from a link: the host
     * it names may be relative, a placeholder or somebody else's.
     */
    static OptionalLong offset(String link) {
      Matcher offset = OFFSET.matcher(link);
      return offset.find()
          ? OptionalLong.of(Long.parseLong(offset.group(1)))
          : OptionalLong.empty();
    }
  }

  /** Where the next page begins, as far as the server tells. */
  OptionalLong nextOffset() {
    return links == null || links.next() == null
        ? OptionalLong.empty()
        : Links.offset(links.next());
  }

  /** Whether this page holds as many as it may, given what was asked for. */
  boolean isFull(int askedLimit) {
    long most = limit == null || limit < 1 ? askedLimit : Math.min(limit, askedLimit);
    return items.size() >= most;
  }
}
