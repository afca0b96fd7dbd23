package org.zonewright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

  @ParameterizedTest
  @CsvSource({
    "203.0.113.77/24, 203.0.113.0/24, 203.0.113.255",
    "203.0.113.77/26, 203.0.113.64/26, 203.0.113.127",
    "203.0.113.77, 203.0.113.77/32, 203.0.113.77",
    "10.1.2.3/0, 0.0.0.0/0, 255.255.255.255",
    "10.129.2.3/9, 10.128.0.0/9, 10.255.255.255",
    "2001:db8::1/32, 2001:db8::/32, 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
    "2001:db8::f/126, 2001:db8::c/126, 2001:db8::f",
    "::1, ::1/128, ::1"
  })
  void aNetworkIsItsFirstAddressAndItsPrefix(String written, String normal, String last) {
    Network network = Network.parse(written).orElseThrow();

    assertThat(network).hasToString(normal);
    assertThat(network.last()).hasToString(last);
    assertThat(Network.parse(normal)).contains(network);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "203.0.113", "203.0.113.0/", "203.0.113.0/33", "1.2.3.4/8/8", "::/129", "a/8"})
  void whatIsNoNetworkIsNone(String written) {
    assertThat(Network.parse(written)).isEmpty();
  }

  @Test
  void theAddressesOfANetworkAreThoseItContains() {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
      random.nextBytes(bytes);
      Network network =
          new Network(IpAddress.ofBytes(bytes), bytes.length * 8 - random.nextInt(0, 13));

      assertThat(network.contains(IpAddress.ofBytes(bytes))).isTrue();
      assertThat(network.address(0)).isEqualTo(network.first());
      assertThat(network.address(network.size() - 1)).isEqualTo(network.last());
      int index = random.nextInt(network.size());
      assertThat(network.contains(network.address(index))).isTrue();
      assertThatThrownBy(() -> network.address(network.size()))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void addressesOfTheOtherFamilyAreInNoNetwork() {
    assertThat(new Network(IpAddress.of("0.0.0.0"), 0).contains(IpAddress.of("::1"))).isFalse();
    assertThat(new Network(IpAddress.of("::"), 0).contains(IpAddress.of("192.0.2.1"))).isFalse();
  }

  @Test
  void whatIsTooLargeIsNotCounted() {
    Network all = new Network(IpAddress.of("::"), 64);

    assertThatThrownBy(all::size).isInstanceOf(IllegalStateException.class);
    assertThat(all.address(258)).hasToString("::102");
  }
}
