package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;

class ReverseNamesTest {

  @Test
  void everyReverseNameIsReadBackAsItsAddress() {
    Random random = new Random(2);
    for (int i = 0; i < 1000; i++) {
      byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
      random.nextBytes(bytes);
      IpAddress ip = IpAddress.ofBytes(bytes);
      assertThat(ReverseNames.address(ip.reverseName())).contains(ip);
    }
  }

  @Test
  void everyZoneOfANetworkIsReadBackAsThatNetwork() {
    Random random = new Random(3);
    for (int i = 0; i < 1000; i++) {
      boolean v4 = random.nextBoolean();
      byte[] bytes = new byte[v4 ? 4 : 16];
      random.nextBytes(bytes);
      int wanted = random.nextInt(v4 ? 33 : 129);
      Network any = new Network(IpAddress.ofBytes(bytes), wanted);
      Network zoned = new Network(any.first(), ReverseNames.zonePrefix(any));
      assertThat(ReverseNames.network(ReverseNames.zone(zoned))).contains(zoned);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.0/24, 113.0.203.in-addr.arpa",
    "10.0.0.0/8, 10.in-addr.arpa",
    "192.0.2.64/26, 64/26.2.0.192.in-addr.arpa",
    "192.0.2.7/32, 7/32.2.0.192.in-addr.arpa",
    "2001:db8::/32, 8.b.d.0.1.0.0.2.ip6.arpa"
  })
  void zonesAreNamedAsTheStandardsSay(String network, String zone) {
    assertThat(ReverseNames.zone(Network.parse(network).orElseThrow())).hasToString(zone);
  }

  @Test
  void aNetworkThatIsNotOneZoneHasNoZone() {
    Network network = Network.parse("203.0.112.0/20").orElseThrow();
    assertThatThrownBy(() -> ReverseNames.zone(network))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void addressesInsideAClasslessZoneAreKnown() {
    assertThat(ReverseNames.address(DnsName.of("70.64/26.2.0.192.in-addr.arpa")))
        .contains(IpAddress.of("192.0.2.70"));
    assertThat(ReverseNames.address(DnsName.of("70.64-26.2.0.192.in-addr.arpa")))
        .contains(IpAddress.of("192.0.2.70"));
    assertThat(ReverseNames.address(DnsName.of("5.64/26.2.0.192.in-addr.arpa"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "in-addr.arpa",
        "2.0.192.in-addr.arpa",
        "256.2.0.192.in-addr.arpa",
        "01.2.0.192.in-addr.arpa",
        "x.2.0.192.in-addr.arpa",
        "1.1.2.0.192.in-addr.arpa",
        "65/26.2.0.192.in-addr.arpa",
        "8.b.d.0.1.0.0.2.ip6.arpa",
        "g.b.d.0.ip6.arpa"
      })
  void otherNamesAreNoAddresses(String name) {
    assertThat(ReverseNames.address(DnsName.of(name))).isEmpty();
  }
}
