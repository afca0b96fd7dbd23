package org.zonewright.dns;

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

/**
 * What a zone answers to queries for addresses: its published addresses and aliases, wildcards
 * included (RFC 4592).
 */
public final class ZoneIndex {

  private final DnsName zone;
  private final Map<DnsName, List<IpAddress>> addresses = new HashMap<>();
  private final Map<DnsName, DnsName> aliases = new HashMap<>();
  private final Set<DnsName> delegations = new HashSet<>();

  /** Names that exist, be it only because there are names below them. */
  private final Set<DnsName> existing = new HashSet<>();

  public ZoneIndex(DnsName zone, List<ResourceRecord> records) {
    this.zone = zone;
    existing.add(zone);
    records.stream().filter(ResourceRecord::enabled).forEach(this::add);
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
      RecordTargets.of(record).ifPresent(target -> aliases.put(record.name(), target));
    } else if (record.type().equals(RecordType.NS)) {
      delegations.add(record.name());
    }
  }

  /**
   * Whether something is known to be there: the name itself, a wildcard, or a delegation at or
   * above it, below which another zone knows (RFC 1034 section 4.3.2).
   */
  public boolean knows(DnsName name) {
    return existing.contains(source(name)) || isDelegated(name);
  }

  private boolean isDelegated(DnsName name) {
    for (DnsName at = name; at.isAtOrBelow(zone) && !at.equals(zone); at = at.parent()) {
      if (delegations.contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** The addresses that a query for the name would be answered with, aliases apart. */
  public List<IpAddress> addresses(DnsName name) {
    return addresses.getOrDefault(source(name), List.of());
  }

  /** Whether there is a CNAME at exactly that name. */
  public boolean isAlias(DnsName name) {
    return aliases.containsKey(name);
  }

  /** The target of the alias that the name is. */
  public Optional<DnsName> alias(DnsName name) {
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
