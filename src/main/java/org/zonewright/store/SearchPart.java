package org.zonewright.store;

import java.util.List;

/**
 * What a search found of one kind.
 *
 * @param hits the first ones, best first
 * @param total how many there are, as far as they were counted
 * @param more whether there may be more than that
 */
record SearchPart(List<? extends SearchHit> hits, int total, boolean more) {

  static final SearchPart NONE = new SearchPart(List.of(), 0, false);
}
