package org.zonewright.cli.json;

import java.util.Optional;
import org.zonewright.model.ResourceRecord;

/** One side of a record's change in a plan. */
public record RecordDataJson(
    String name,
    String type,
    long ttl,
    Optional<Integer> priority,
    String content,
    boolean enabled) {

  /** The JSON of it. */
  public static RecordDataJson of(ResourceRecord record) {
    return new RecordDataJson(
        record.name().text(),
        record.type().mnemonic(),
        record.ttl(),
        Priorities.of(record),
        record.content(),
        record.enabled());
  }
}
