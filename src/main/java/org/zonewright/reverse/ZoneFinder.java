package org.zonewright.reverse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zonewright.model.DnsName;
import org.zonewright.store.ForwardZone;

/** Finds the zones that a query for a name is answered from: the closest, of all accounts. */
final class ZoneFinder {

  private final Map<DnsName, List<ForwardZone>> byName;

  ZoneFinder(List<ForwardZone> zones) {
    byName = HashMap.newHashMap(zones.size());
    for (ForwardZone zone : zones) {
      List<ForwardZone> alone = List.of(zone);
      byName.merge(zone.ref().name(), alone, ZoneFinder::joined);
    }
  }

  private static List<ForwardZone> joined(List<ForwardZone> some, List<ForwardZone> more) {
    List<ForwardZone> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** The zones of the longest name at or above {@code name}; none if none is known. */
  List<ForwardZone> holding(DnsName name) {
    for (DnsName at = name; !at.isRoot(); at = at.parent()) {
      List<ForwardZone> found = byName.get(at);
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }
}
