package org.zonewright.reverse;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.IpAddress;

/**
 * One address of a network's picture.
 *
 * @param ip the address
 * @param rows its rows: none if the address does not matter, several if several accounts have a
 *     reverse record of it
 */
public record NetworkCell(IpAddress ip, List<AddressRow> rows) {

  /** Copies the list. */
  public NetworkCell {
    rows = List.copyOf(rows);
  }

  /** The state to be shown, that of first precedence among its rows; empty if it has none. */
  public Optional<AddressState> state() {
    return rows.stream().map(AddressRow::state).min(AddressState::compareTo);
  }
}
