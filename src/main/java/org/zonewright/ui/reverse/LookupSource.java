package org.zonewright.ui.reverse;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.zonewright.dns.DnsLookup;
import org.zonewright.dns.LiveLookup;
import org.zonewright.dns.NameServer;

/** Where live answers come from. */
@FunctionalInterface
public interface LookupSource {

  /**
   * A way to ask.
   *
   * @param server the name server to ask; empty for those the system is set to
   * @throws IOException if the name server has no address
   */
  LiveLookup open(Optional<NameServer> server) throws IOException;

  /** That of the product. */
  static LookupSource of(Clock clock) {
    return server ->
        server.isPresent()
            ? DnsLookup.of(server.get(), DnsLookup.PATIENCE, clock)
            : DnsLookup.ofSystem(DnsLookup.PATIENCE, clock);
  }
}
