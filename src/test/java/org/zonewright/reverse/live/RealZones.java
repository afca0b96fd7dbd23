package org.zonewright.reverse.live;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Zones for a real name server in which every result of a live check occurs. */
public final class RealZones {

  /** How many addresses the name {@code many.example.org} has. */
  static final int ADDRESSES = 95;

  private static final String HEAD =
      """
      $TTL 300
      @ IN SOA ns1.example.net. hostmaster.example.net. 1 3600 600 86400 300
      @ IN NS ns1.example.net.
      """;

  private static final String FORWARD =
      """
      ok 120 IN A 192.0.2.1
      moved IN A 192.0.2.99
      text IN TXT "no address"
      chain IN CNAME link
      link IN CNAME end
      end 60 IN A 192.0.2.6
      first IN A 192.0.2.7
      second IN A 192.0.2.7
      six IN AAAA 2001:db8::1
      """;

  private static final String REVERSE =
      """
      1 IN PTR ok.example.org.
      2 IN PTR moved.example.org.
      3 IN PTR gone.example.org.
      4 IN PTR text.example.org.
      6 IN PTR chain.example.org.
      7 IN PTR first.example.org.
      7 IN PTR second.example.org.
      8 IN PTR many.example.org.
      9 IN PTR www.broken.example.
      10 IN PTR www.refused.example.
      """;

  private RealZones() {}

  /** The zones as master files, by name. */
  public static Map<String, String> zones() {
    // more than fits into a datagram, so that the answer has to be fetched over TCP; but no more
    // than the hundred that BIND takes
    String many =
        IntStream.range(0, ADDRESSES)
            .mapToObj(i -> "many IN A 192.0.2." + i + "\n")
            .collect(Collectors.joining());
    String six = "1" + ".0".repeat(23) + " IN PTR six.example.org.\n";
    return Map.of(
        "example.org", HEAD + FORWARD + many,
        "2.0.192.in-addr.arpa", HEAD + REVERSE,
        "8.b.d.0.1.0.0.2.ip6.arpa", HEAD + six,
        "broken.example", "this is no zone\n");
  }
}
