package org.zonewright.cli;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.zonewright.dns.ZoneFileContent;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;

/**
 * A zone to be created.
 *
 * @param apex its name
 * @param hosts its name servers; if none are given, those of the file
 * @param content what a zone file says
 */
record NewZone(DnsName apex, List<DnsName> hosts, ZoneFileContent content) {

  NewZone {
    hosts = List.copyOf(hosts);
  }

  /** Whether name servers are given, here or in the file. */
  boolean namesServers() {
    return !hosts.isEmpty()
        || content.soa().isPresent()
        || content.records().stream().anyMatch(this::isServer);
  }

  /** The records of the file but for the zone's own name servers. */
  List<ResourceRecord> recordsWithoutServers() {
    return content.records().stream().filter(record -> !isServer(record)).toList();
  }

  /** All records; name servers that are given replace those of the file. */
  List<ResourceRecord> records(long ttl) {
    return hosts.isEmpty()
        ? content.records()
        : Stream.concat(
                hosts.stream()
                    .map(host -> ResourceRecord.of(apex, RecordType.NS, ttl, host.text())),
                recordsWithoutServers().stream())
            .toList();
  }

  /**
   * The start of authority: the file's, or one with the first name server, the usual mailbox (RFC
   * 2142 section 7) and the time as serial.
   */
  Soa soa(Instant now, long ttl) {
    return content
        .soa()
        .orElseGet(
            () ->
                new Soa(
                    records(ttl).stream()
                        .filter(this::isServer)
                        .map(ResourceRecord::content)
                        .findFirst()
                        .orElseThrow(),
                    "hostmaster@" + apex,
                    BigInteger.valueOf(now.getEpochSecond()),
                    ttl));
  }

  private boolean isServer(ResourceRecord record) {
    return record.type().equals(RecordType.NS) && record.name().equals(apex);
  }
}
