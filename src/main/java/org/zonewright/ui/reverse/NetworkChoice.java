package org.zonewright.ui.reverse;

import java.util.Optional;
import org.zonewright.reverse.NetworkGroup;

/**
 * A line of the list of networks.
 *
 * @param group the network; empty for all of them
 */
record NetworkChoice(Optional<NetworkGroup> group) {

  /** All networks. */
  static final NetworkChoice ALL = new NetworkChoice(Optional.empty());

  static NetworkChoice of(NetworkGroup group) {
    return new NetworkChoice(Optional.of(group));
  }
}
