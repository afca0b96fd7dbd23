package org.zonewright.cli.json;

import java.util.Optional;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseRecord;

/**
 * Something found. A reverse record has the type {@code PTR}, its address as name, and neither zone
 * nor TTL.
 */
public record HitJson(
    String account,
    Optional<String> zone,
    String name,
    String type,
    Optional<Long> ttl,
    Optional<Integer> priority,
    String content) {

  /** A record found in a zone. */
  public static HitJson of(String account, String zone, ResourceRecord record) {
    return new HitJson(
        account,
        Optional.of(zone),
        record.name().text(),
        record.type().mnemonic(),
        Optional.of(record.ttl()),
        Priorities.of(record),
        record.content());
  }

  /** A reverse record found. */
  public static HitJson of(String account, ReverseRecord record) {
    return new HitJson(
        account,
        Optional.empty(),
        record.data().ip().toString(),
        "PTR",
        Optional.empty(),
        Optional.empty(),
        record.data().name().text());
  }
}
