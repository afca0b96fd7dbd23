package org.zonewright.sandbox.bdom;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.zonewright.sandbox.wire.Service;

/**
 * A stand-in of the BDOM zone API, written from its manual.
 *
 * <p>Besides the API it lets tests look at what is stored and change it as another client would.
 * Safe for many threads.
 */
public final class BdomStandIn {
  private final BdomSettings settings = new BdomSettings();
  private final BdomState state = new BdomState();
  private final BdomService service;

  /**
   * @param userId the only user that is known
   */
  public BdomStandIn(long userId) {
    this.service = new BdomService(state, settings, userId);
  }

  public Service service() {
    return service;
  }

  public BdomSettings settings() {
    return settings;
  }

  /** The zones, oldest first. */
  public List<BdomZone> zones() {
    return locked(() -> List.copyOf(state.zones()));
  }

  /**
   * A zone by name.
   *
   * @throws IllegalArgumentException if there is no such zone
   */
  public BdomZone zone(String name) {
    return locked(() -> find(name));
  }

  /**
   * The records of a zone in their order, without the SOA.
   *
   * @throws IllegalArgumentException if there is no such zone
   */
  public List<BdomRecord> records(String zoneName) {
    return zone(zoneName).records();
  }

  /** Another client creates a zone. */
  public BdomZone addZone(String name, BdomSoa soa, List<BdomRecord> records) {
    return locked(() -> state.create(name, soa, records));
  }

  /** Another client deletes a zone. */
  public void removeZone(String name) {
    locked(
        () -> {
          BdomZone zone = find(name);
          state.remove(zone);
          return zone;
        });
  }

  /**
   * Another client changes a zone; records that keep their ids keep them.
   *
   * @param change gets a copy of the zone and gives back what is to be stored
   */
  public void changeElsewhere(String zoneName, UnaryOperator<BdomZone> change) {
    locked(
        () -> {
          BdomZone old = find(zoneName);
          BdomZone changed = change.apply(old);
          state.replace(old, changed.soa(), changed.records(), false);
          return changed;
        });
  }

  /** Another client adds a record. */
  public void addRecord(String zoneName, BdomRecord added) {
    changeElsewhere(
        zoneName,
        zone -> {
          List<BdomRecord> records = new ArrayList<>(zone.records());
          records.add(added);
          return new BdomZone(zone.id(), zone.name(), zone.soa(), records);
        });
  }

  /** Another client deletes every record that says the same as this one, whatever its id. */
  public void removeRecord(String zoneName, BdomRecord removed) {
    changeElsewhere(
        zoneName,
        zone ->
            new BdomZone(
                zone.id(),
                zone.name(),
                zone.soa(),
                zone.records().stream().filter(row -> !row.sameAs(removed)).toList()));
  }

  /**
   * Whether an address record exists.
   *
   * @param ip compared as an address; IPv6 in the spelling of {@link InetAddress}
   * @param name the full name it must have; empty for any
   */
  public boolean hasForward(String ip, String name) {
    return locked(
        () ->
            state.zones().stream()
                .flatMap(zone -> zone.records().stream())
                .anyMatch(
                    row ->
                        (row.type().equals("A") || row.type().equals("AAAA"))
                            && sameAddress(row.content(), ip)
                            && (name.isEmpty() || row.name().equals(name))));
  }

  private static boolean sameAddress(String content, String ip) {
    if (content.indexOf(':') < 0) {
      return content.equals(ip);
    }
    try {
      return InetAddress.ofLiteral(content).getHostAddress().equals(ip);
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  private BdomZone find(String name) {
    return state
        .byName(name)
        .orElseThrow(() -> new IllegalArgumentException("no zone named " + name));
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
