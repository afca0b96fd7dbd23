package org.zonewright.cli.json;

import java.util.Optional;
import org.zonewright.model.ResourceRecord;

/** Priorities in the form that becomes a number or null. */
final class Priorities {

  private Priorities() {}

  static Optional<Integer> of(ResourceRecord record) {
    return record.priority().isPresent()
        ? Optional.of(record.priority().getAsInt())
        : Optional.empty();
  }
}
