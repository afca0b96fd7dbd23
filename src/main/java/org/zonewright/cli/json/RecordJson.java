package org.zonewright.cli.json;

import java.util.Optional;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;

/** A record with the provider's id of it, its name absolute and without final dot. */
public record RecordJson(
    String id,
    String name,
    String type,
    long ttl,
    Optional<Integer> priority,
    String content,
    boolean enabled) {

  /** The JSON of it. */
  public static RecordJson of(ZoneRecord record) {
    ResourceRecord data = record.data();
    return new RecordJson(
        record.id(),
        data.name().text(),
        data.type().mnemonic(),
        data.ttl(),
        Priorities.of(data),
        data.content(),
        data.enabled());
  }
}
