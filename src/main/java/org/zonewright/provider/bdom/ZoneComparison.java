package org.zonewright.provider.bdom;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;

/**
 * Compares zones by what they mean: numbers, order and spelling of records do not count, since the
 * server may change all three.
 */
final class ZoneComparison {

  private ZoneComparison() {}

  /** Whether both mean the same but for the serial, which the server may count by itself. */
  static boolean sameButSerial(WireZone one, WireZone other) {
    return records(one).equals(records(other)) && soa(one).equals(soa(other));
  }

  /** Whether both mean the same, the serial too. */
  static boolean same(WireZone one, WireZone other) {
    return sameButSerial(one, other) && serial(one).equals(serial(other));
  }

  private static Map<Meaning, Long> records(WireZone zone) {
    return zone.records().stream()
        .map(Meaning::of)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static List<Object> soa(WireZone zone) {
    return zone.soa()
        .map(ZoneMapping::soa)
        .<List<Object>>map(ZoneComparison::fields)
        .orElse(List.of());
  }

  private static List<Object> fields(Soa soa) {
    return List.of(soa.mname(), soa.rname(), soa.ttl());
  }

  private static Optional<Object> serial(WireZone zone) {
    return zone.soa().map(ZoneMapping::soa).map(Soa::serial);
  }

  private record Meaning(ResourceRecord record, String recordClass) {

    static Meaning of(WireRecord item) {
      String word = item.recordClass().orElse("").strip().toUpperCase(Locale.ROOT);
      return new Meaning(ZoneMapping.record(item), word.isEmpty() ? "IN" : word);
    }
  }
}
