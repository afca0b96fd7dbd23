package org.zonewright.cli.json;

import java.util.Optional;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;

/**
 * Something found. A reverse record has the type {@code PTR}, its address as name, and neither zone
 * nor TTL. {@code drafted} is what a draft does with it, absent if none does: {@code added}, {@code
 * changed} or {@code removed}.
 */
public record HitJson(
    String account,
    Optional<String> zone,
    String name,
    String type,
    Optional<Long> ttl,
    Optional<Integer> priority,
    String content,
    Optional<String> drafted) {

  /** A record found in a zone. */
  public static HitJson of(
      String account, String zone, ResourceRecord record, Optional<String> drafted) {
    return new HitJson(
        account,
        Optional.of(zone),
        record.name().text(),
        record.type().mnemonic(),
        Optional.of(record.ttl()),
        Priorities.of(record),
        record.content(),
        drafted);
  }

  /** A reverse record found. */
  public static HitJson of(String account, ReverseData data, Optional<String> drafted) {
    return new HitJson(
        account,
        Optional.empty(),
        data.ip().toString(),
        "PTR",
        Optional.empty(),
        Optional.empty(),
        data.name().text(),
        drafted);
  }
}
