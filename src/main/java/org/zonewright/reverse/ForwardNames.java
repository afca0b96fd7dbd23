package org.zonewright.reverse;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.CachedNames;
import org.zonewright.store.ForwardZone;

/**
 * Looks names up in the cached zones, drafts applied, as a name server would: the name itself, a
 * CNAME at it, a wildcard above it (RFC 4592). Asks the store for single names only, so that a
 * check costs the same in a zone of any size.
 */
final class ForwardNames {

  private static final int LONGEST_CHAIN = 8;

  private final ZoneFinder zones;
  private final DraftedForward drafted;
  private final CachedNames cached;

  ForwardNames(ZoneFinder zones, DraftedForward drafted, CachedNames cached) {
    this.zones = zones;
    this.drafted = drafted;
    this.cached = cached;
  }

  private record Answer(List<IpAddress> addresses, boolean leftTheCache) {}

  /** The forward check of a reverse record. */
  ForwardCheck check(ReverseData data) {
    return check(data, List.of());
  }

  /**
   * The forward check of a reverse record.
   *
   * @param known addresses known of exactly that name; none if they are not known beforehand
   */
  ForwardCheck check(ReverseData data, List<IpAddress> known) {
    List<ForwardZone> in = zones.holding(data.name());
    if (in.isEmpty()) {
      return new ForwardCheck(ForwardState.UNKNOWN, Optional.empty(), List.of(), false);
    }
    Answer answer = known.isEmpty() ? addresses(data.name()) : new Answer(sorted(known), false);
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
        Optional.of(in.getFirst().ref()),
        answer.addresses(),
        in.stream().allMatch(ForwardZone::complete));
  }

  /** The zones that a query for a name is answered from. */
  List<ForwardZone> holding(DnsName name) {
    return zones.holding(name);
  }

  /** The records at exactly that name, drafts applied, published or not. */
  List<ResourceRecord> at(ZoneRef zone, DnsName name) {
    return drafted.at(zone, name, cached.at(zone, name));
  }

  /** The records at exactly that name as they are cached, published or not. */
  List<ZoneRecord> cachedAt(ZoneRef zone, DnsName name) {
    return cached.at(zone, name);
  }

  private Answer addresses(DnsName name) {
    DnsName at = name;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      List<ForwardZone> in = zones.holding(at);
      if (in.isEmpty()) {
        return new Answer(List.of(), true);
      }
      DnsName asked = at;
      List<ResourceRecord> found =
          in.stream().flatMap(zone -> answering(zone.ref(), asked).stream()).toList();
      List<IpAddress> addresses =
          found.stream().flatMap(record -> DraftedForward.address(record).stream()).toList();
      Optional<DnsName> target =
          found.stream()
              .filter(record -> record.type().equals(RecordType.CNAME))
              .flatMap(record -> name(record.content()).stream())
              .findFirst();
      if (!addresses.isEmpty() || target.isEmpty()) {
        return new Answer(sorted(addresses), false);
      }
      at = target.get();
    }
    return new Answer(List.of(), false);
  }

  /** The published records a query for the name is answered with. */
  private List<ResourceRecord> answering(ZoneRef zone, DnsName name) {
    List<ResourceRecord> own = published(zone, name);
    if (!own.isEmpty() || existsBelow(zone, name) || name.equals(zone.name())) {
      return own;
    }
    DnsName encloser = name.parent();
    while (!encloser.equals(zone.name())
        && !encloser.isRoot()
        && published(zone, encloser).isEmpty()
        && !existsBelow(zone, encloser)) {
      encloser = encloser.parent();
    }
    return published(zone, DnsName.of(encloser.isRoot() ? "*" : "*." + encloser));
  }

  private List<ResourceRecord> published(ZoneRef zone, DnsName name) {
    return at(zone, name).stream().filter(ResourceRecord::enabled).toList();
  }

  private boolean existsBelow(ZoneRef zone, DnsName name) {
    return drafted.makesExist(zone, name) || cached.anyBelow(zone, name);
  }

  private static Optional<DnsName> name(String text) {
    try {
      return Optional.of(DnsName.of(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static List<IpAddress> sorted(List<IpAddress> addresses) {
    return addresses.stream().distinct().sorted().toList();
  }
}
