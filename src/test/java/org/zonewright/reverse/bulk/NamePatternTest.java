package org.zonewright.reverse.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;

class NamePatternTest {

  @ParameterizedTest
  @CsvSource({
    "host-{4}.example.org, 203.0.113.9, host-9.example.org",
    "h{1}-{2}-{3}-{4}.example.org., 203.0.113.9, h203-0-113-9.example.org",
    "{ip}.dyn.example.org, 203.0.113.9, 203-0-113-9.dyn.example.org",
    "{IP}.Example.org, 2001:db8::9, 2001-0db8-0000-0000-0000-0000-0000-0009.example.org",
    "v6-{31}{32}.example.org, 2001:db8::1f, v6-1f.example.org",
    "{4}.straße.de, 203.0.113.9, 9.xn--strae-oqa.de"
  })
  void aPatternMakesANameOfAnAddress(String pattern, String ip, String name) {
    assertThat(NamePattern.of(pattern).name(IpAddress.of(ip))).contains(DnsName.of(name));
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY",
    "host-{4.example.org, BRACE",
    "host-4}.example.org, BRACE",
    "host-{}.example.org, PLACEHOLDER",
    "host-{0}.example.org, PLACEHOLDER",
    "host-{33}.example.org, PLACEHOLDER",
    "host-{mac}.example.org, PLACEHOLDER",
    "host.example.org, CONSTANT",
    "host_{4}.example.org, NOT_HOST_NAME",
    "-{4}.example.org, NOT_HOST_NAME",
    "host-{4}, NOT_HOST_NAME",
    "*.{4}.example.org, NOT_HOST_NAME",
    "a b {4}.example.org, NOT_HOST_NAME"
  })
  void whatIsWrongWithAPatternIsTold(String pattern, PatternProblem problem) {
    assertThat(NamePattern.problem(pattern)).contains(problem);
    assertThatThrownBy(() -> NamePattern.of(pattern)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPatternOfNibblesIsNotForIpv4() {
    assertThat(NamePattern.of("x{32}.example.org").name(IpAddress.of("192.0.2.1"))).isEmpty();
  }

  @Test
  void aNameIsReadBackAsTheAddressItWasMadeOf() {
    Random random = new Random(6);
    String[] v4 = {
      "host-{4}.example.org", "{ip}.straße.example", "{4}.{3}.x.example.org", "a{3}b{4}.x.example"
    };
    String[] v6 = {"{ip}.example.org", "h{29}{30}{31}{32}.example.org"};
    for (int i = 0; i < 1000; i++) {
      boolean isV4 = random.nextBoolean();
      byte[] bytes = new byte[isV4 ? 4 : 16];
      random.nextBytes(bytes);
      IpAddress ip = IpAddress.ofBytes(bytes);
      String text = isV4 ? v4[random.nextInt(v4.length)] : v6[random.nextInt(v6.length)];
      Network network = new Network(ip, isV4 ? 24 : 112);
      NamePattern pattern = NamePattern.of(text);

      assertThat(pattern.address(pattern.name(ip).orElseThrow(), network)).contains(ip);
    }
  }

  @Test
  void aNameThatThePatternDidNotMakeHasNoAddress() {
    NamePattern pattern = NamePattern.of("host-{4}.example.org");
    Network network = Network.parse("203.0.113.0/24").orElseThrow();

    assertThat(pattern.address(DnsName.of("host-09.example.org"), network)).isEmpty();
    assertThat(pattern.address(DnsName.of("host-256.example.org"), network)).isEmpty();
    assertThat(pattern.address(DnsName.of("host-9.example.net"), network)).isEmpty();
    assertThat(
            pattern.address(
                DnsName.of("host-9.example.org"), Network.parse("203.0.112.0/23").orElseThrow()))
        .isEmpty();
  }
}
