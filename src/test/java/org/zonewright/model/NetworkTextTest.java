package org.zonewright.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTextTest {

  @ParameterizedTest
  @CsvSource({
    "203.0.113.0/24, 203.0.113.255, true",
    "203.0.113.0/24, 203.0.114.0, false",
    "203.0.113.77/24, 203.0.113.1, true",
    "203.0.113.128/25, 203.0.113.127, false",
    "0.0.0.0/0, 203.0.113.1, true",
    "0.0.0.0/0, 2001:db8::1, false",
    "203.0.113.7, 203.0.113.7, true",
    "203.0.113.7, 203.0.113.8, false",
    "2001:db8::/33, 2001:db8:7fff::1, true",
    "2001:db8::/33, 2001:db8:8000::1, false"
  })
  void aBlockHoldsTheAddressesThatShareItsPrefix(String block, String address, boolean held) {
    assertThat(Network.parse(block).orElseThrow().contains(IpAddress.of(address))).isEqualTo(held);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "203.0.113",
        "203.0.113.0/",
        "203.0.113.0/33",
        "203.0.113.0/-1",
        "a/24",
        "::/129"
      })
  void anythingElseIsNoBlock(String text) {
    assertThat(Network.parse(text)).isEmpty();
  }

  @Test
  void spacesAroundAreForgiven() {
    assertThat(Network.parse(" 203.0.113.0/24 ")).isPresent();
  }
}
