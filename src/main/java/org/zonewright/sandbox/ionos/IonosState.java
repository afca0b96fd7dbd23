package org.zonewright.sandbox.ionos;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Everything the contract owns. Callers hold the stand-in's lock. */
final class IonosState {
  private final Shelf<ZoneRow> zones = new Shelf<>();
  private final Shelf<RecordRow> records = new Shelf<>();
  private final Shelf<SecondaryRow> secondaries = new Shelf<>();
  private final Shelf<ReverseRow> reverses = new Shelf<>();
  private final Map<String, ReverseRow> reverseByIp = new HashMap<>();
  private final Map<String, ZoneRow> zoneByName = new HashMap<>();
  private final Set<String> zoneNames = new HashSet<>();
  private final SplittableRandom random;
  private final InstantSource clock;
  private final LongSupplier nanos;
  private long requestNanos;

  IonosState(long seed, InstantSource clock, LongSupplier nanos) {
    this.random = new SplittableRandom(seed);
    this.clock = clock;
    this.nanos = nanos;
    this.requestNanos = nanos.getAsLong();
  }

  Shelf<ZoneRow> zones() {
    return zones;
  }

  Shelf<RecordRow> records() {
    return records;
  }

  Shelf<SecondaryRow> secondaries() {
    return secondaries;
  }

  Shelf<ReverseRow> reverses() {
    return reverses;
  }

  Instant now() {
    return clock.instant();
  }

  /** The time of the request at hand, for the pace at which changes settle. */
  long nanos() {
    return requestNanos;
  }

  /** A random UUID of version 4, the same sequence for the same seed. */
  UUID newId() {
    long high = (random.nextLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L;
    long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  boolean knowsZoneName(String name) {
    return zoneNames.contains(name);
  }

  Optional<ZoneRow> zoneNamed(String name) {
    return Optional.ofNullable(zoneByName.get(name));
  }

  Optional<ReverseRow> reverseOf(String ip) {
    return Optional.ofNullable(reverseByIp.get(ip));
  }

  void add(ZoneRow zone) {
    zones.add(zone);
    zoneByName.put(zone.name(), zone);
    zoneNames.add(zone.name());
  }

  void add(RecordRow row) {
    records.add(row);
    row.zone().add(row);
  }

  void add(SecondaryRow zone) {
    secondaries.add(zone);
    zoneNames.add(zone.name());
  }

  void add(ReverseRow row) {
    reverses.add(row);
    reverseByIp.put(row.ip(), row);
  }

  void change(ReverseRow row, String name, String description, String ip) {
    reverseByIp.remove(row.ip());
    row.change(name, description, ip);
    reverseByIp.put(ip, row);
  }

  void remove(ReverseRow row) {
    reverses.remove(row);
    reverseByIp.remove(row.ip());
  }

  void remove(ZoneRow zone) {
    zones.remove(zone);
    forget(zone);
  }

  private void forget(ZoneRow zone) {
    zoneByName.remove(zone.name());
    zoneNames.remove(zone.name());
  }

  void remove(RecordRow row) {
    records.remove(row);
    row.zone().remove(row);
  }

  /** Empties a zone at once. */
  void removeRecords(ZoneRow zone) {
    records.removeIf(row -> row.zone().equals(zone));
    zone.clear();
  }

  /** Begins a request: takes away what was accepted for deletion and is due. */
  void beginRequest() {
    requestNanos = nanos.getAsLong();
    long now = requestNanos;
    List<ZoneRow> goneZones = zones.sweep(now);
    if (!goneZones.isEmpty()) {
      Set<ZoneRow> gone = Set.copyOf(goneZones);
      gone.forEach(this::forget);
      records.removeIf(row -> gone.contains(row.zone()));
    }
    records.sweep(now).forEach(row -> row.zone().remove(row));
    secondaries.sweep(now).forEach(zone -> zoneNames.remove(zone.name()));
  }

  /** Whether an enabled address record has this content, and this full name unless it is empty. */
  boolean hasForward(String ip, String fqdn) {
    return records.rows().stream()
        .anyMatch(
            row ->
                (row.data().type().equals("A") || row.data().type().equals("AAAA"))
                    && !row.leaving()
                    && sameAddress(row.data().content(), ip)
                    && (fqdn.isEmpty() || row.fqdn().equals(fqdn)));
  }

  /** Most contents are IPv4 and have one spelling only. */
  private static boolean sameAddress(String content, String ip) {
    return content.indexOf(':') < 0 ? content.equals(ip) : Addresses.canonical(content).equals(ip);
  }

  Quotas usage() {
    return new Quotas(zones.inUse(), secondaries.inUse(), records.inUse(), reverses.inUse());
  }
}
