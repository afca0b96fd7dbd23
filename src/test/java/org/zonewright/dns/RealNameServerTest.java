package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonewright.dns.LiveAnswer.Outcome;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.Soa;

/** What we write is loaded, and what we ask is answered, by a name server of others. */
class RealNameServerTest {

  private static final Soa START =
      new Soa("ns1.example.org", "hostmaster@example.org", BigInteger.valueOf(2026112101), 3600);
  private static final ReverseZoneSettings SETTINGS =
      new ReverseZoneSettings(START, List.of(DnsName.of("ns1.example.net")), 3600);

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource
  void aRealServerLoadsOurZonesAndAnswersOurQuestions(RealProgram program) throws Exception {
    assumeTrue(program.find().isPresent(), program.absence());
    Map<String, String> zones = new HashMap<>();
    zones.put("example.org", forwardZone());
    addReverse(zones, "203.0.113.0/24", data("203.0.113.9", "www.example.org"));
    addReverse(zones, "2001:db8::/32", data("2001:db8::9", "www.example.org"));
    addReverse(zones, "192.0.2.64/26", data("192.0.2.70", "classless.example.org"));

    try (RealNameServer real = RealNameServer.start(program, directory, zones)) {
      DnsLookup lookup = DnsLookup.of(real.server(), DnsLookup.PATIENCE, Clock.systemUTC());

      assertThat(pointer(lookup, "203.0.113.9").data()).containsExactly("www.example.org");
      assertThat(pointer(lookup, "2001:db8::9").data()).containsExactly("www.example.org");
      assertThat(pointer(lookup, "192.0.2.70").data()).containsExactly("classless.example.org");
      assertThat(pointer(lookup, "203.0.113.10").outcome()).isEqualTo(Outcome.NO_NAME);
      LiveAnswer address = lookup.ask(DnsName.of("www.example.org"), RecordType.A);
      assertThat(address.data()).containsExactly("203.0.113.9");
      assertThat(address.ttl()).hasValue(600);
      assertThat(lookup.ask(DnsName.of("alias.example.org"), RecordType.A).data())
          .containsExactly("203.0.113.9");
      assertThat(lookup.ask(DnsName.of("any.wild.example.org"), RecordType.A).data())
          .containsExactly("203.0.113.10");
      assertThat(lookup.ask(DnsName.of("www.example.org"), RecordType.MX).outcome())
          .isEqualTo(Outcome.NO_DATA);
      assertThat(lookup.ask(DnsName.of("www.example.com"), RecordType.A).outcome())
          .isEqualTo(Outcome.SERVER_FAILURE);
    }
  }

  private static LiveAnswer pointer(DnsLookup lookup, String ip) throws InterruptedException {
    return lookup.ask(IpAddress.of(ip).reverseName(), RecordType.PTR);
  }

  private static String forwardZone() {
    DnsName zone = DnsName.of("example.org");
    return ZoneFile.write(
        zone,
        Optional.of(START),
        List.of(
            record("example.org", "NS", "ns1.example.net"),
            record("www.example.org", "A", "203.0.113.9"),
            record("alias.example.org", "CNAME", "www.example.org"),
            record("*.wild.example.org", "A", "203.0.113.10")));
  }

  /** A classless zone comes with its parent, which holds the delegation. */
  private static void addReverse(
      Map<String, String> zones, String network, ReverseData... records) {
    ReverseZoneWriter writer = new ReverseZoneWriter(SETTINGS);
    for (ReverseZoneFile file :
        writer.write(Network.parse(network).orElseThrow(), List.of(records))) {
      String whole =
          file.part() == ReverseZoneFile.Part.ZONE
              ? file.text()
              : writer
                      .write(ReverseNames.network(file.zone()).orElseThrow(), List.of())
                      .getFirst()
                      .text()
                  + file.text();
      zones.put(file.zone().text(), whole);
    }
  }

  private static ResourceRecord record(String name, String type, String content) {
    return ResourceRecord.of(DnsName.of(name), RecordType.of(type), 600, content);
  }

  private static ReverseData data(String ip, String name) {
    return new ReverseData(IpAddress.of(ip), DnsName.of(name), "");
  }
}
