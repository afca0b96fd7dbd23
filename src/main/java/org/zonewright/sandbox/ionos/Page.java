package org.zonewright.sandbox.ionos;

import java.util.List;
import java.util.Map;

/**
 * The part of a list a client asks for.
 *
 * @param offset how many items come before, at least 0
 * @param limit how many items at most, 1 to 1000
 */
record Page(int offset, int limit) {
  private static final int DEFAULT_LIMIT = 100;
  private static final int MAX_LIMIT = 1000;

  /** The page where the operation knows no paging. */
  static final Page ONLY = new Page(0, DEFAULT_LIMIT);

  static Page of(Map<String, List<String>> query) {
    int offset = number(query, "offset", 0);
    int limit = number(query, "limit", DEFAULT_LIMIT);
    if (offset < 0) {
      throw Refusal.malformed("offset must not be negative");
    }
    if (limit < 1 || limit > MAX_LIMIT) {
      throw Refusal.malformed("limit must be between 1 and " + MAX_LIMIT);
    }
    return new Page(offset, limit);
  }

  private static int number(Map<String, List<String>> query, String name, int fallback) {
    List<String> values = query.getOrDefault(name, List.of());
    if (values.isEmpty()) {
      return fallback;
    }
    try {
      return Integer.parseInt(values.getFirst());
    } catch (NumberFormatException notANumber) {
      throw Refusal.malformed(name + " must be an integer");
    }
  }
}
