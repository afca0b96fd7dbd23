package org.zonewright.reverse.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zonewright.dns.LiveAnswer;
import org.zonewright.model.DnsName;

/**
 * What the DNS itself said of an address.
 *
 * @param question what was to be checked
 * @param state the result
 * @param pointer the answer to the question for the name of the address (PTR)
 * @param forward the answer to the question for the addresses of the name (A or AAAA); empty if
 *     there was no name to ask for
 */
public record LiveResult(
    LiveQuestion question, LiveState state, LiveAnswer pointer, Optional<LiveAnswer> forward) {

  /** Judges the answers. */
  static LiveResult of(LiveQuestion question, LiveAnswer pointer, Optional<LiveAnswer> forward) {
    return new LiveResult(question, state(question, pointer, forward), pointer, forward);
  }

  private static LiveState state(
      LiveQuestion question, LiveAnswer pointer, Optional<LiveAnswer> forward) {
    List<String> names = pointer.data();
    boolean other =
        question.name().map(DnsName::text).filter(name -> !names.contains(name)).isPresent();
    if (Stream.concat(Stream.of(pointer), forward.stream()).anyMatch(a -> !a.isCertain())) {
      return LiveState.FAILED;
    }
    if (names.isEmpty()) {
      return LiveState.NO_POINTER;
    }
    if (other) {
      return LiveState.OTHER_NAME;
    }
    List<String> addresses = forward.map(LiveAnswer::data).orElse(List.of());
    if (addresses.isEmpty()) {
      return LiveState.NO_ADDRESS;
    }
    return addresses.contains(question.ip().toString()) ? LiveState.CONFIRMED : LiveState.MISMATCH;
  }
}
