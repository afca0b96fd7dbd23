package org.zonewright.store;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.ElsewhereChange;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.RecordType;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRef;

/** Compares starts of authority. */
final class SoaDiff {

  private SoaDiff() {}

  /** The change between two; another serial alone is none, since every save raises it. */
  static List<ElsewhereChange> differing(ZoneRef zone, Optional<Soa> before, Optional<Soa> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    Soa old = before.get();
    return old.withSerial(after.get().serial()).equals(after.get())
        ? List.of()
        : List.of(
            new ElsewhereChange(
                zone,
                new RecordSetKey(zone.name(), RecordType.SOA),
                List.of(old.asRecord(zone.name())),
                List.of(after.get().asRecord(zone.name()))));
  }
}
