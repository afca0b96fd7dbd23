package org.zonewright.reverse;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * All that can be said of an address at once.
 *
 * @param all one or more
 */
public record AddressStates(Set<AddressState> all) {

  /**
   * Copies the set, in the order of precedence.
   *
   * @throws IllegalArgumentException if there is none
   */
  public AddressStates {
    all = Collections.unmodifiableSet(EnumSet.copyOf(all));
  }

  /** The one to be shown where there is room for one; see {@link AddressState}. */
  public AddressState main() {
    return all.iterator().next();
  }

  /** Whether that is one of them. */
  public boolean has(AddressState state) {
    return all.contains(state);
  }
}
