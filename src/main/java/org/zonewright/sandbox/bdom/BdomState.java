package org.zonewright.sandbox.bdom;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The zones of one user. Callers hold the stand-in's lock. */
final class BdomState {
  private final TreeMap<Long, BdomZone> byId = new TreeMap<>();
  private final Map<String, Long> idByName = new HashMap<>();
  private long nextDomainId = 410_001;
  private long nextRecordId = 5_200_001;

  Collection<BdomZone> zones() {
    return byId.values();
  }

  Optional<BdomZone> byId(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<BdomZone> byName(String name) {
    return Optional.ofNullable(idByName.get(name.toLowerCase(Locale.ROOT))).flatMap(this::byId);
  }

  /** Stores a new zone; its records get the next ids and the SOA the one after. */
  BdomZone create(String name, BdomSoa soa, List<BdomRecord> records) {
    List<BdomRecord> numbered = records.stream().map(row -> row.withId(nextRecordId++)).toList();
    BdomZone zone =
        new BdomZone(
            nextDomainId++, name.toLowerCase(Locale.ROOT), soa.withId(nextRecordId++), numbered);
    put(zone);
    idByName.put(zone.name(), zone.id());
    return zone;
  }

  /**
   * Replaces all records and the SOA.
   *
   * @param renumber whether every record gets a new id; otherwise records keep the ids they came
   *     with, if the zone has them
   */
  void replace(BdomZone old, BdomSoa soa, List<BdomRecord> records, boolean renumber) {
    Set<Long> free = new HashSet<>();
    if (!renumber) {
      old.records().forEach(row -> free.add(row.id()));
    }
    List<BdomRecord> numbered = new ArrayList<>(records.size());
    for (BdomRecord row : records) {
      numbered.add(free.remove(row.id()) ? row : row.withId(nextRecordId++));
    }
    long soaId = renumber ? nextRecordId++ : old.soa().id();
    put(new BdomZone(old.id(), old.name(), soa.withId(soaId), numbered));
  }

  void remove(BdomZone zone) {
    byId.remove(zone.id());
    idByName.remove(zone.name());
  }

  private void put(BdomZone zone) {
    byId.put(zone.id(), zone);
  }

  static String next(String serial) {
    return new BigInteger(serial).add(BigInteger.ONE).toString();
  }
}
