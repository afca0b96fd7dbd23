package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameServerTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.53, 192.0.2.53, 53",
    "192.0.2.53:5353, 192.0.2.53, 5353",
    "2001:DB8::53, 2001:db8::53, 53",
    "[2001:db8::53], 2001:db8::53, 53",
    "[2001:db8::53]:5353, 2001:db8::53, 5353",
    "ns1.example.org, ns1.example.org, 53",
    "localhost:5353, localhost, 5353"
  })
  void aServerIsWrittenInManyWays(String written, String host, int port) {
    Optional<NameServer> server = NameServer.parse(written);

    assertThat(server).contains(new NameServer(host, port));
    assertThat(NameServer.parse(server.orElseThrow().toString())).isEqualTo(server);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ns1.example.org:0",
        "ns1.example.org:99999",
        "a b",
        "[x]:53",
        "_dns.example.org",
        "192.0.2.300:53:1"
      })
  void otherTextsAreNone(String written) {
    assertThat(NameServer.parse(written)).isEmpty();
  }
}
