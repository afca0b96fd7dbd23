package org.zonewright.store;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits zones, then records, then reverse records, of each kind the best first
 * @param total how many there are, of which {@code hits} are some
 * @param more whether counting was given up there, because there are even more
 */
public record SearchResult(List<SearchHit> hits, int total, boolean more) {

  /** Copies. */
  public SearchResult {
    hits = List.copyOf(hits);
  }
}
