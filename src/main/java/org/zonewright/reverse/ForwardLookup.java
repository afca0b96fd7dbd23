package org.zonewright.reverse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
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

  private static final int LONGEST_CHAIN = 8;

  private final Function<DnsName, List<ZoneSummary>> holding;
  private final ZoneStore zones;
  private final Map<DnsName, List<ForwardRecord>> direct;
  private final Map<ZoneRef, ZoneIndex> indexes = new HashMap<>();

  private ForwardLookup(
      Function<DnsName, List<ZoneSummary>> holding,
      ZoneStore zones,
      Map<DnsName, List<ForwardRecord>> direct) {
    this.holding = holding;
    this.zones = zones;
    this.direct = direct;
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
    return new ForwardLookup(name -> closest(zones.holding(name)), zones, Map.of());
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

  /** The store tells the closest zone of each account; what is delegated is not looked up above. */
  private static List<ZoneSummary> closest(List<ZoneSummary> holding) {
    int labels =
        holding.stream().mapToInt(zone -> zone.zone().name().labels().size()).max().orElse(0);
    return holding.stream().filter(zone -> zone.zone().name().labels().size() == labels).toList();
  }

  /** The forward check of a reverse record. */
  ForwardCheck check(ReverseData data) {
    List<ZoneSummary> in = holding.apply(data.name());
    if (in.isEmpty()) {
      return new ForwardCheck(ForwardState.UNKNOWN, Optional.empty(), List.of(), false);
    }
    Answer answer = addresses(data.name());
    ForwardState state;
    if (answer.addresses().contains(data.ip())) {
      state = ForwardState.CONFIRMED;
    } else if (!answer.addresses().isEmpty()) {
      state = ForwardState.MISMATCH;
    } else {
      state = answer.leftTheCache() ? ForwardState.UNKNOWN : ForwardState.MISSING;
    }
    return new ForwardCheck(
        state,
        Optional.of(in.getFirst().zone().ref()),
        answer.addresses(),
        in.stream().allMatch(ZoneSummary::complete));
  }

  private record Answer(List<IpAddress> addresses, boolean leftTheCache) {}

  private Answer addresses(DnsName name) {
    DnsName at = name;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      List<ForwardRecord> known = direct.getOrDefault(at, List.of());
      if (!known.isEmpty()) {
        return new Answer(sorted(known.stream().map(ForwardRecord::ip).toList()), false);
      }
      List<ZoneSummary> in = holding.apply(at);
      if (in.isEmpty()) {
        return new Answer(List.of(), true);
      }
      Optional<DnsName> target = Optional.empty();
      List<IpAddress> found = new ArrayList<>();
      for (ZoneSummary zone : in) {
        ZoneIndex index = index(zone.zone().ref());
        found.addAll(index.addresses(at));
        target = target.isPresent() ? target : index.alias(at);
      }
      if (!found.isEmpty() || target.isEmpty()) {
        return new Answer(sorted(found), false);
      }
      at = target.get();
    }
    return new Answer(List.of(), false);
  }

  private static List<IpAddress> sorted(List<IpAddress> addresses) {
    return addresses.stream().distinct().sorted().toList();
  }

  private ZoneIndex index(ZoneRef zone) {
    return indexes.computeIfAbsent(
        zone,
        ref ->
            new ZoneIndex(
                ref.name(), zones.content(ref).map(CachedZone::records).orElse(List.of())));
  }
}
