package org.zonewright.dns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.zonewright.dns.ReverseZoneFile.Part;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;

/**
 * Writes the reverse records of a network as standard zones. A network that is not one zone is
 * split: IPv4 at the next whole octet (a /20 into zones of /24, a /12 into zones of /16), IPv6 at
 * the next whole nibble; only zones with records are written, but one at least. An IPv4 network
 * smaller than /24 becomes the classless zone of RFC 2317 and the lines for its parent.
 */
public final class ReverseZoneWriter {

  private final ReverseZoneSettings settings;

  public ReverseZoneWriter(ReverseZoneSettings settings) {
    this.settings = settings;
  }

  /**
   * The texts for a network, by zone in the order of addresses.
   *
   * @param records reverse records, of which those inside the network are written
   */
  public List<ReverseZoneFile> write(Network network, List<ReverseData> records) {
    int prefix = ReverseNames.zonePrefix(network);
    Map<Network, List<ReverseData>> zones = new TreeMap<>();
    records.stream()
        .filter(record -> network.contains(record.ip()))
        .forEach(
            record ->
                zones
                    .computeIfAbsent(new Network(record.ip(), prefix), _ -> new ArrayList<>())
                    .add(record));
    if (zones.isEmpty()) {
      zones.put(new Network(network.first(), prefix), List.of());
    }
    List<ReverseZoneFile> files = new ArrayList<>();
    zones.forEach(
        (block, inside) -> {
          files.add(zone(block, inside));
          delegation(block).ifPresent(files::add);
        });
    return files;
  }

  private ReverseZoneFile zone(Network block, List<ReverseData> records) {
    DnsName zone = ReverseNames.zone(block);
    Set<ResourceRecord> lines = new LinkedHashSet<>(nameServers(zone));
    records.stream()
        .sorted((a, b) -> a.ip().compareTo(b.ip()))
        .map(record -> pointer(zone, block, record))
        .forEach(lines::add);
    return new ReverseZoneFile(
        zone, Part.ZONE, ZoneFile.write(zone, Optional.of(settings.soa()), List.copyOf(lines)));
  }

  private List<ResourceRecord> nameServers(DnsName zone) {
    return settings.nameServers().stream()
        .map(ns -> ResourceRecord.of(zone, RecordType.NS, settings.ttl(), ns.text()))
        .toList();
  }

  private ResourceRecord pointer(DnsName zone, Network block, ReverseData record) {
    return ResourceRecord.of(
        owner(zone, block, record.ip()), RecordType.PTR, settings.ttl(), record.name().text());
  }

  /** In a classless zone the address's own label stands before the zone's name. */
  private static DnsName owner(DnsName zone, Network block, IpAddress ip) {
    return isClassless(block)
        ? DnsName.of(ip.reverseName().labels().getFirst() + "." + zone)
        : ip.reverseName();
  }

  private static boolean isClassless(Network block) {
    return block.isV4() && block.prefix() > 24;
  }

  /** RFC 2317 section 4: the name servers of the block, and an alias for each of its addresses. */
  private Optional<ReverseZoneFile> delegation(Network block) {
    if (!isClassless(block)) {
      return Optional.empty();
    }
    DnsName zone = ReverseNames.zone(block);
    List<ResourceRecord> lines = new ArrayList<>(nameServers(zone));
    for (int i = 0; i < block.size(); i++) {
      IpAddress ip = block.address(i);
      lines.add(
          ResourceRecord.of(
              ip.reverseName(), RecordType.CNAME, settings.ttl(), owner(zone, block, ip).text()));
    }
    return Optional.of(
        new ReverseZoneFile(
            zone.parent(),
            Part.DELEGATION,
            ZoneFile.write(zone.parent(), Optional.empty(), lines)));
  }
}
