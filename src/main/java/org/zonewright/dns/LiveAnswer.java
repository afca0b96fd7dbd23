package org.zonewright.dns;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;

/**
 * What a name server answered.
 *
 * @param name the name it was asked for
 * @param type the type it was asked for
 * @param outcome how it went
 * @param data the data of that type in normal form: names without final dot, addresses; none unless
 *     the outcome is {@link Outcome#ANSWERED}
 * @param ttl the smallest TTL of the data in seconds, which a caching server counts down
 * @param askedAt when it was asked
 * @param detail a short technical text where it failed; otherwise empty
 */
public record LiveAnswer(
    DnsName name,
    RecordType type,
    Outcome outcome,
    List<String> data,
    OptionalLong ttl,
    Instant askedAt,
    String detail) {

  /** How a question went. */
  public enum Outcome {
    /** There is data of that type, perhaps at the end of aliases. */
    ANSWERED,
    /** The name exists, but has no data of that type. */
    NO_DATA,
    /** The name does not exist (NXDOMAIN). */
    NO_NAME,
    /** The server answered that it failed or refuses (SERVFAIL, REFUSED and others). */
    SERVER_FAILURE,
    /** Nothing came in time, or the server could not be reached. */
    NO_REPLY
  }

  /** Copies the list. */
  public LiveAnswer {
    data = List.copyOf(data);
  }

  /** Whether the DNS gave an answer, be it that there is nothing. */
  public boolean isCertain() {
    return outcome != Outcome.SERVER_FAILURE && outcome != Outcome.NO_REPLY;
  }
}
