package org.zonewright.cli;

import java.math.BigInteger;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.zonewright.dns.ReverseZoneSettings;
import org.zonewright.model.DnsName;
import org.zonewright.model.Soa;

/** What an exported reverse zone says where the user does not. */
final class ReverseZoneDefaults {

  private static final long TTL = 3600;

  /** So that the file can be loaded; no other name could be known. */
  private static final DnsName LOCAL = DnsName.of("localhost");

  private final Output output;
  private final InstantSource clock;

  ReverseZoneDefaults(Output output, InstantSource clock) {
    this.output = output;
    this.clock = clock;
  }

  /**
   * Settings with the first name server, the usual mailbox beside it (RFC 2142 section 7) and the
   * time as serial.
   *
   * @throws CommandFailure if a name or the TTL is none
   */
  ReverseZoneSettings settings(List<String> nameServers, Optional<String> ttl) {
    Names names = new Names(output);
    List<DnsName> hosts = nameServers.stream().map(names::absolute).toList();
    if (hosts.isEmpty()) {
      output.message("cli.export.localhost");
      hosts = List.of(LOCAL);
    }
    long seconds = names.ttl(ttl).orElse(TTL);
    DnsName first = hosts.getFirst();
    DnsName domain = first.labels().size() > 2 ? first.parent() : first;
    Soa soa =
        new Soa(
            first.text(),
            "hostmaster@" + domain,
            BigInteger.valueOf(clock.instant().getEpochSecond()),
            seconds);
    return new ReverseZoneSettings(soa, hosts, seconds);
  }
}
