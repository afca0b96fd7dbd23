package org.zonewright.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTransportTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://dns.example.net",
        "HTTPS://dns.example.net",
        "http://localhost:8080",
        "http://api.localhost",
        "http://127.0.0.1:9/x",
        "http://[::1]:8080"
      })
  void aTokenMayGo(String address) {
    assertThat(TokenTransport.allows(URI.create(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://dns.example.net",
        "http://127.0.0.1.example.net",
        "http://localhost.example.net",
        "http://192.0.2.1",
        "http://[2001:db8::1]"
      })
  void aTokenMayNotGo(String address) {
    assertThat(TokenTransport.allows(URI.create(address))).isFalse();
  }
}
