package org.zonewright.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.Provider;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.Failure;
import org.zonewright.store.ZoneSummary;

/**
 * The zones of one account as its provider has them during one run. Where records are written one
 * by one, a zone is read once, before its first record is written, and kept up to date with what
 * the run writes. Different zones may be asked for at once, one zone by one thread at a time.
 */
final class LiveZones {

  private final Provider provider;
  private final Patience patience;
  private final CacheUpdate cache;
  private final Map<ZoneRef, List<ZoneRecord>> read = new ConcurrentHashMap<>();

  LiveZones(Provider provider, Patience patience, CacheUpdate cache) {
    this.provider = provider;
    this.patience = patience;
    this.cache = cache;
  }

  /**
   * The zone by which the provider can be asked.
   *
   * @throws ProviderException.NotFound if neither the cache nor the provider knows it
   */
  Zone zone(ZoneRef ref) {
    return cache
        .zone(ref)
        .map(ZoneSummary::zone)
        .or(() -> patience.call(() -> provider.findZone(ref.name())))
        .orElseThrow(
            () -> new ProviderException.NotFound(failure("zones.find", ref.name().text(), "")));
  }

  /** The live records of a zone. */
  List<ZoneRecord> records(ZoneRef ref) {
    List<ZoneRecord> known = read.get(ref);
    if (known == null) {
      known = readNow(ref);
      read.put(ref, known);
    }
    return List.copyOf(known);
  }

  private List<ZoneRecord> readNow(ZoneRef ref) {
    Zone zone = zone(ref);
    long asOf = cache.revision();
    ZoneContent content = patience.call(() -> provider.readZone(zone));
    cache.zoneRead(content, asOf);
    return new ArrayList<>(content.records());
  }

  /** Takes into the cache what somebody else has made of a zone. */
  void refresh(ZoneRef ref) {
    try {
      read.put(ref, readNow(ref));
    } catch (ProviderException _) {
      // the conflict was found all the same; the next sync brings what is there
    }
  }

  /** Notes what the run has written. */
  void written(ZoneRef ref, Optional<ZoneRecord> before, Optional<ZoneRecord> after) {
    List<ZoneRecord> records = read.get(ref);
    if (records != null) {
      before.ifPresent(b -> records.removeIf(record -> record.id().equals(b.id())));
      after.ifPresent(a -> records.removeIf(record -> record.id().equals(a.id())));
      after.ifPresent(records::add);
    }
  }

  /** The provider accepted a record but failed to publish it. */
  ProviderException notCarriedOut(ZoneRef zone, String operation, ResourceRecord record) {
    String object = record.name() + " " + record.type();
    return new ProviderException.Rejected(
        failure(operation, object, "accepted, but in state FAILED in zone " + zone.name()));
  }

  /** A failure of our own finding. */
  Failure failure(String operation, String object, String detail) {
    return new Failure(
        provider.account().name(), operation, object, OptionalInt.empty(), List.of(), detail);
  }
}
