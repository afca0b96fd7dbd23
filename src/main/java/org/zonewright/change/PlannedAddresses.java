package org.zonewright.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zonewright.dns.AddressLookup;
import org.zonewright.dns.ZoneIndex;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.CachedZone;
import org.zonewright.store.ZoneStore;
import org.zonewright.store.ZoneSummary;

/**
 * The addresses that names have in the cached zones as they will be after a plan, wildcards and
 * aliases included.
 */
final class PlannedAddresses {

  private final ZoneStore zones;
  private final ZonesAfter after;
  private final AddressLookup lookup;
  private final Map<ZoneRef, ZoneIndex> indexes = new HashMap<>();

  PlannedAddresses(ZoneStore zones, ZonesAfter after) {
    this.zones = zones;
    this.after = after;
    this.lookup = new AddressLookup(_ -> List.of(), this::holding);
  }

  AddressLookup.Answer of(DnsName name) {
    return lookup.addresses(name);
  }

  private List<ZoneIndex> holding(DnsName name) {
    return zones.closest(name).stream()
        .map(ZoneSummary::zone)
        .map(zone -> index(zone.ref()))
        .toList();
  }

  private ZoneIndex index(ZoneRef zone) {
    return indexes.computeIfAbsent(
        zone, ref -> after.of(ref).map(ZoneAfter::index).orElseGet(() -> cached(ref)));
  }

  private ZoneIndex cached(ZoneRef zone) {
    List<ZoneRecord> records = zones.content(zone).map(CachedZone::records).orElse(List.of());
    return new ZoneIndex(zone.name(), records.stream().map(ZoneRecord::data).toList());
  }
}
