package org.zonewright.cli.json;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A zone's content as {@code records} prints it. */
public record RecordsJson(
    String zone,
    String account,
    Optional<SoaJson> soa,
    Optional<Instant> fetchedAt,
    boolean complete,
    List<RecordJson> records) {

  /** Copies the list. */
  public RecordsJson {
    records = List.copyOf(records);
  }
}
