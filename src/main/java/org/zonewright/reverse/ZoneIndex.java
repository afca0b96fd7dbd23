package org.zonewright.reverse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;

/** One zone's published addresses and aliases, wildcards included (RFC 4592). */
final class ZoneIndex {

  private final DnsName zone;
  private final Map<DnsName, List<IpAddress>> addresses = new HashMap<>();
  private final Map<DnsName, DnsName> aliases = new HashMap<>();

  /** Names that exist, be it only because there are names below them. */
  private final Set<DnsName> existing = new HashSet<>();

  ZoneIndex(DnsName zone, List<ZoneRecord> records) {
    this.zone = zone;
    records.stream().map(ZoneRecord::data).filter(ResourceRecord::enabled).forEach(this::add);
  }

  private void add(ResourceRecord record) {
    DnsName at = record.name();
    while (at.isAtOrBelow(zone) && existing.add(at) && !at.isRoot()) {
      at = at.parent();
    }
    if (record.type().equals(RecordType.A) || record.type().equals(RecordType.AAAA)) {
      IpAddress.parse(record.content())
          .ifPresent(
              ip -> addresses.computeIfAbsent(record.name(), _ -> new ArrayList<>()).add(ip));
    } else if (record.type().equals(RecordType.CNAME)) {
      name(record.content()).ifPresent(target -> aliases.put(record.name(), target));
    }
  }

  private static Optional<DnsName> name(String text) {
    try {
      return Optional.of(DnsName.of(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** The addresses that a query for the name would be answered with, aliases apart. */
  List<IpAddress> addresses(DnsName name) {
    return addresses.getOrDefault(source(name), List.of());
  }

  /** The target of the alias that the name is. */
  Optional<DnsName> alias(DnsName name) {
    return Optional.ofNullable(aliases.get(source(name)));
  }

  /** The name itself if it exists, else the wildcard below its closest existing ancestor. */
  private DnsName source(DnsName name) {
    if (existing.contains(name)) {
      return name;
    }
    DnsName encloser = name.parent();
    while (!existing.contains(encloser) && !encloser.equals(zone) && !encloser.isRoot()) {
      encloser = encloser.parent();
    }
    return encloser.isRoot() ? DnsName.of("*") : DnsName.of("*." + encloser);
  }
}
