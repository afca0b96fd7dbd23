package org.zonewright.change;

import java.util.List;
import org.zonewright.model.Change;

/**
 * One attempt to carry a step out.
 *
 * @param providerId the id at the provider that the step uses or makes; empty if none is known
 *     before
 * @param earlier the changes of an earlier attempt that used the same id and may have been done;
 *     empty if there was none
 */
record Attempt(String providerId, List<Change> earlier) {

  /** Copies the list. */
  Attempt {
    earlier = List.copyOf(earlier);
  }

  /** A first one. */
  static Attempt first(String providerId) {
    return new Attempt(providerId, List.of());
  }

  /** Whether an earlier attempt may have left something. */
  boolean isRepeated() {
    return !earlier.isEmpty();
  }
}
