package org.zonewright.cli.json;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zonewright.dns.LiveAnswer;

/**
 * What a name server answered.
 *
 * @param outcome answered, no-data, no-name, server-failure or no-reply
 * @param ttl in seconds; null if there is no data
 * @param detail a technical text where it failed; otherwise empty
 */
public record LiveAnswerJson(
    String name,
    String type,
    String outcome,
    List<String> data,
    Optional<Long> ttl,
    Instant askedAt,
    String detail) {
  /** Copies the list. */
  public LiveAnswerJson {
    data = List.copyOf(data);
  }

  /** The JSON of it. */
  public static LiveAnswerJson of(LiveAnswer answer) {
    return new LiveAnswerJson(
        answer.name().text(),
        answer.type().mnemonic(),
        answer.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        answer.data(),
        answer.ttl().stream().boxed().findFirst(),
        answer.askedAt(),
        answer.detail());
  }
}
