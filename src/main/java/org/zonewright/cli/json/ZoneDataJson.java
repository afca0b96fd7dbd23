package org.zonewright.cli.json;

import java.util.List;
import java.util.Optional;

/** A zone to be created, in a plan. */
public record ZoneDataJson(String name, Optional<SoaJson> soa, List<RecordDataJson> records) {

  /** Copies the list. */
  public ZoneDataJson {
    records = List.copyOf(records);
  }
}
