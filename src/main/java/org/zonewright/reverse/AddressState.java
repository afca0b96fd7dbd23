package org.zonewright.reverse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be said of an address in the reverse matrix, as it will be once the drafts are applied.
 * Several may hold at once ({@link AddressStates}); the order of the constants is the precedence in
 * which one of them is shown where there is room for one.
 *
 * <p>An address with a reverse record has exactly one of {@link #UNKNOWN}, {@link #MISMATCH},
 * {@link #MISSING} and {@link #CONFIRMED} (the forward check, {@link ForwardState}), and may
 * besides be {@link #ORPHAN} or have {@link #SEVERAL_NAMES}. UNKNOWN comes before ORPHAN, since a
 * name that no cached zone holds may well have the address elsewhere; ORPHAN comes before MISMATCH
 * and MISSING, of which it is the worse case; CONFIRMED comes before SEVERAL_NAMES, since several
 * names on one address are in order as long as the reverse record's is one of them.
 */
public enum AddressState {
  /** There are names with the address, but no reverse record. */
  NO_POINTER,
  /** The name lies in no cached zone, or is an alias that leads to such a name. */
  UNKNOWN,
  /** No address record of any cached zone has the address. */
  ORPHAN,
  /** The name has addresses, but not this one. */
  MISMATCH,
  /** The name lies in a cached zone but has no address. */
  MISSING,
  /** The name has the address. */
  CONFIRMED,
  /** Two or more different names have the address. */
  SEVERAL_NAMES;

  /** The state that the forward check of a reverse record means. */
  public static AddressState of(ForwardState forward) {
    return switch (forward) {
      case CONFIRMED -> CONFIRMED;
      case MISMATCH -> MISMATCH;
      case MISSING -> MISSING;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** The state of that {@link #word()}, in any case of letters; empty if there is none. */
  public static Optional<AddressState> parse(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    return Arrays.stream(values()).filter(state -> state.word().equals(wanted)).findFirst();
  }

  /** The stable word for it in files and commands, such as {@code no-pointer}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
