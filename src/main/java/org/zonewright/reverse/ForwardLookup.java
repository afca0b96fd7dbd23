package org.zonewright.reverse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zonewright.dns.AddressLookup;
import org.zonewright.dns.ZoneIndex;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.CachedZone;
import org.zonewright.store.ForwardRecord;
import org.zonewright.store.ZoneStore;
import org.zonewright.store.ZoneSummary;

/**
 * Looks names up in the cached zones as a name server would: the name itself, a CNAME at it, a
 * wildcard above it. A zone's records are read only where the name itself has no address there, and
 * once at most.
 */
final class ForwardLookup {

  private final Function<DnsName, List<ZoneSummary>> holding;
  private final ZoneStore zones;
  private final Map<DnsName, List<ForwardRecord>> direct;
  private final AddressLookup lookup;
  private final Map<ZoneRef, ZoneIndex> indexes = new HashMap<>();

  private ForwardLookup(
      Function<DnsName, List<ZoneSummary>> holding,
      ZoneStore zones,
      Map<DnsName, List<ForwardRecord>> direct) {
    this.holding = holding;
    this.zones = zones;
    this.direct = direct;
    this.lookup = new AddressLookup(this::direct, this::indexes);
  }

  /** For many names: everything is read beforehand. */
  static ForwardLookup ofAll(ZoneStore zones, List<ForwardRecord> forward) {
    Map<DnsName, List<ForwardRecord>> direct = new HashMap<>();
    forward.forEach(f -> direct.computeIfAbsent(f.name(), _ -> new ArrayList<>()).add(f));
    Map<DnsName, List<ZoneSummary>> byName = new HashMap<>();
    zones
        .all()
        .forEach(z -> byName.computeIfAbsent(z.zone().name(), _ -> new ArrayList<>()).add(z));
    return new ForwardLookup(name -> closest(byName, name), zones, direct);
  }

  /** For single names: the store is asked for each. */
  static ForwardLookup ofEach(ZoneStore zones) {
    return new ForwardLookup(zones::closest, zones, Map.of());
  }

  private static List<ZoneSummary> closest(Map<DnsName, List<ZoneSummary>> byName, DnsName name) {
    for (DnsName at = name; !at.isRoot(); at = at.parent()) {
      List<ZoneSummary> found = byName.get(at);
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  /** The forward check of a reverse record. */
  ForwardCheck check(ReverseData data) {
    List<ZoneSummary> in = holding.apply(data.name());
    if (in.isEmpty()) {
      return new ForwardCheck(ForwardState.UNKNOWN, Optional.empty(), List.of(), false);
    }
    AddressLookup.Answer answer = lookup.addresses(data.name());
    ForwardState state;
    if (answer.addresses().contains(data.ip())) {
      state = ForwardState.CONFIRMED;
    } else if (!answer.addresses().isEmpty()) {
      state = ForwardState.MISMATCH;
    } else {
      state = answer.leftTheZones() ? ForwardState.UNKNOWN : ForwardState.MISSING;
    }
    return new ForwardCheck(
        state,
        Optional.of(in.getFirst().zone().ref()),
        answer.addresses(),
        in.stream().allMatch(ZoneSummary::complete));
  }

  private List<IpAddress> direct(DnsName name) {
    return direct.getOrDefault(name, List.of()).stream().map(ForwardRecord::ip).toList();
  }

  private List<ZoneIndex> indexes(DnsName name) {
    return holding.apply(name).stream().map(zone -> index(zone.zone().ref())).toList();
  }

  private ZoneIndex index(ZoneRef zone) {
    return indexes.computeIfAbsent(
        zone,
        ref ->
            new ZoneIndex(
                ref.name(),
                zones.content(ref).map(CachedZone::records).orElse(List.of()).stream()
                    .map(ZoneRecord::data)
                    .toList()));
  }
}
