package org.zonewright.cli.json;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An address as {@code reverse} prints it. What belongs to a reverse record is null where there is
 * none.
 *
 * @param account the account of the reverse record
 * @param forward the forward check: confirmed, mismatch, missing or unknown
 * @param state the one word for the address: one of {@code forward}'s, orphan or no-pointer
 * @param states all that can be said of it, by precedence; several-names among it
 * @param forwardNames the names that have the address, in DNS order
 */
public record ReverseJson(
    Optional<String> account,
    Optional<String> id,
    String ip,
    Optional<String> name,
    Optional<String> description,
    Optional<String> forward,
    Optional<Instant> created,
    Optional<Instant> modified,
    String state,
    List<String> states,
    List<String> forwardNames) {
  /** Copies the lists. */
  public ReverseJson {
    states = List.copyOf(states);
    forwardNames = List.copyOf(forwardNames);
  }
}
