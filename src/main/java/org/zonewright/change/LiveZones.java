package org.zonewright.change;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.Provider;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.Failure;
import org.zonewright.provider.RecordWriting;

/**
 * The zones of one account as its provider has them. Different zones may be asked for at once, one
 * zone by one thread at a time.
 */
final class LiveZones {

  private final Provider provider;
  private final Patience patience;
  private final CacheUpdate cache;

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
        .or(() -> patience.call(() -> provider.findZone(ref.name())))
        .orElseThrow(
            () -> new ProviderException.NotFound(failure("zones.find", ref.name().text(), "")));
  }

  /** Reads a zone's live records, and takes them into the cache. */
  List<ResourceRecord> records(ZoneRef ref) {
    Zone zone = zone(ref);
    long asOf = cache.revision();
    ZoneContent content = patience.call(() -> provider.readZone(zone));
    cache.zoneRead(content, asOf);
    return content.staying().records().stream().map(ZoneRecord::data).toList();
  }

  /** Reads single record sets of a zone, where records are written one by one. */
  List<ResourceRecord> records(
      ZoneRef ref, RecordWriting.ByRecord writing, Set<RecordSetKey> sets) {
    Zone zone = zone(ref);
    return sets.stream()
        .flatMap(set -> patience.call(() -> writing.readSet(zone, set)).stream())
        .map(ZoneRecord::data)
        .toList();
  }

  /** Takes into the cache what somebody else has made of a zone. */
  void refresh(ZoneRef ref) {
    try {
      records(ref);
    } catch (ProviderException _) {
      // the conflict was found all the same; the next sync brings what is there
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
