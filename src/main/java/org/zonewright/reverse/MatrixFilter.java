package org.zonewright.reverse;

import java.util.Locale;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.Network;

/**
 * Narrows the reverse matrix; all criteria must be met.
 *
 * @param network the block of addresses; empty for any
 * @param state a state the row must have, be it the main one or not; empty for any
 * @param account the account of the reverse record or of one of the address records; empty for any
 * @param text part of address, names (either spelling), earlier name or description, in any case of
 *     letters; empty for any
 */
public record MatrixFilter(
    Optional<Network> network,
    Optional<AddressState> state,
    Optional<AccountId> account,
    String text) {

  /** Lets everything through. */
  public static final MatrixFilter ALL =
      new MatrixFilter(Optional.empty(), Optional.empty(), Optional.empty(), "");

  /** Brings the text into the form in which it is compared. */
  public MatrixFilter {
    text = text.strip().toLowerCase(Locale.ROOT);
  }

  /** A copy for another block of addresses. */
  public MatrixFilter withNetwork(Optional<Network> other) {
    return new MatrixFilter(other, state, account, text);
  }

  /** A copy for another state. */
  public MatrixFilter withState(Optional<AddressState> other) {
    return new MatrixFilter(network, other, account, text);
  }

  /** A copy for another account. */
  public MatrixFilter withAccount(Optional<AccountId> other) {
    return new MatrixFilter(network, state, other, text);
  }

  /** A copy for another text. */
  public MatrixFilter withText(String other) {
    return new MatrixFilter(network, state, account, other);
  }

  /** Whether a row meets state and account. */
  boolean admits(AddressRow row) {
    return (state.isEmpty() || row.states().has(state.get()))
        && (account.isEmpty() || isIn(row, account.get()));
  }

  private static boolean isIn(AddressRow row, AccountId account) {
    return row.pointer().map(pointer -> pointer.account().equals(account)).orElse(false)
        || row.forward().stream().anyMatch(record -> record.zone().account().equals(account));
  }
}
