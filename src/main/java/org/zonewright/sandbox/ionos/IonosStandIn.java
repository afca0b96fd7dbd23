package org.zonewright.sandbox.ionos;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.zonewright.sandbox.wire.Service;

/**
 * A stand-in of the IONOS Cloud DNS API, version 1.18, written from its documents.
 *
 * <p>Besides the API it lets tests look at what is stored and change it as another client would.
 * Safe for many threads.
 */
public final class IonosStandIn {
  private static final Instant EPOCH = Instant.parse("2026-02-02T07:30:00Z");

  private final IonosSettings settings = new IonosSettings();
  private final IonosState state;
  private final IonosService service;

  /**
   * @param token the bearer token every request must carry
   * @param seed decides all ids
   * @param elsewhere address records outside this provider that count as forward records
   */
  public IonosStandIn(String token, long seed, ForwardRecords elsewhere) {
    this.state = new IonosState(seed, InstantSource.system(), System::nanoTime);
    this.service =
        new IonosService(
            token,
            state,
            settings,
            (ip, name) -> state.hasForward(ip, name) || elsewhere.exists(ip, name));
  }

  public Service service() {
    return service;
  }

  public IonosSettings settings() {
    return settings;
  }

  /**
   * A zone as it is stored.
   *
   * @param records how many records it has
   */
  public record StoredZone(
      UUID id, String name, String description, boolean enabled, int records) {}

  /** A record as it is stored. */
  public record StoredRecord(UUID id, UUID zoneId, RecordData data) {}

  /** A reverse record as it is stored. */
  public record StoredReverse(UUID id, String ip, String name, String description) {}

  /** The primary zones, oldest first. */
  public List<StoredZone> zones() {
    return locked(
        () ->
            state.zones().rows().stream()
                .filter(zone -> !zone.leaving())
                .map(
                    zone ->
                        new StoredZone(
                            zone.id(),
                            zone.name(),
                            zone.description(),
                            zone.enabled(),
                            zone.records().size()))
                .toList());
  }

  /**
   * The records of a zone, oldest first.
   *
   * @throws IllegalArgumentException if there is no such zone
   */
  public List<StoredRecord> records(String zoneName) {
    return locked(
        () ->
            zone(zoneName).records().stream()
                .filter(row -> !row.leaving())
                .map(row -> new StoredRecord(row.id(), row.zone().id(), row.data()))
                .toList());
  }

  /** The reverse records, oldest first. */
  public List<StoredReverse> reverseRecords() {
    return locked(
        () ->
            state.reverses().rows().stream()
                .map(row -> new StoredReverse(row.id(), row.ip(), row.name(), row.description()))
                .toList());
  }

  /** What is used now. */
  public Quotas usage() {
    return locked(state::usage);
  }

  /** Another client creates a zone, done at once. */
  public UUID addZone(String name, String description) {
    return locked(
        () -> {
          UUID id = state.newId();
          String lower = name.toLowerCase(Locale.ROOT);
          state.add(new ZoneRow(id, past(), lower, description, true));
          return id;
        });
  }

  /** Another client deletes a zone, done at once. */
  public void removeZone(String name) {
    locked(
        () -> {
          ZoneRow zone = zone(name);
          state.removeRecords(zone);
          state.remove(zone);
          return zone;
        });
  }

  /** Another client creates a record, done at once and without the API's checks. */
  public UUID addRecord(String zoneName, RecordData data) {
    return locked(
        () -> {
          UUID id = state.newId();
          state.add(new RecordRow(id, past(), zone(zoneName), data));
          return id;
        });
  }

  /** Another client changes a record, done at once and without the API's checks. */
  public void changeRecord(UUID id, RecordData data) {
    locked(
        () -> {
          RecordRow row = record(id);
          row.change(data);
          row.touch(state.now());
          return row;
        });
  }

  /** Another client deletes a record, done at once. */
  public void removeRecord(UUID id) {
    locked(
        () -> {
          RecordRow row = record(id);
          state.remove(row);
          return row;
        });
  }

  /** Another client creates a reverse record, without the API's checks. */
  public UUID addReverse(String ip, String name, String description) {
    return locked(
        () -> {
          UUID id = state.newId();
          state.add(new ReverseRow(id, past(), name, description, Addresses.canonical(ip)));
          return id;
        });
  }

  /** Another client deletes a reverse record. */
  public void removeReverse(UUID id) {
    locked(
        () -> {
          ReverseRow row =
              state.reverses().find(id).orElseThrow(() -> new IllegalArgumentException("none"));
          state.remove(row);
          return row;
        });
  }

  /** Another client creates a secondary zone, done at once, with the records of its primary. */
  public UUID addSecondaryZone(String name, List<String> primaryIps, List<RecordData> records) {
    return locked(
        () -> {
          UUID id = state.newId();
          state.add(new SecondaryRow(id, past(), name, "", primaryIps, records));
          return id;
        });
  }

  /** A date before now that differs from row to row, down to the nanosecond. */
  private Instant past() {
    long count =
        state.zones().rows().size() * 31L
            + state.records().rows().size()
            + state.reverses().rows().size() * 17L;
    return EPOCH.plus(
        Duration.ofSeconds(count * 6_007 % 24_000_000L, count * 7_654_321L % 1_000_000_000L));
  }

  private ZoneRow zone(String name) {
    return state
        .zoneNamed(name)
        .filter(zone -> !zone.leaving())
        .orElseThrow(() -> new IllegalArgumentException("no zone named " + name));
  }

  private RecordRow record(UUID id) {
    return state
        .records()
        .find(id)
        .orElseThrow(() -> new IllegalArgumentException("no record " + id));
  }

  private <T> T locked(Supplier<T> work) {
    Lock lock = service.lock();
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
