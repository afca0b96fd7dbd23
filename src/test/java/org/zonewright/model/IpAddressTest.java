package org.zonewright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.1",
    "' 10.0.0.255 ', 10.0.0.255",
    "2001:DB8:0:0:0:0:0:1, 2001:db8::1",
    "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
    "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
    "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
    "::, ::",
    "::1, ::1",
    "1::, 1::",
    "fe80:0:0:0:0:0:0:0, fe80::",
    "0:0:0:0:0:0:0:2, ::2",
    "64:ff9b::192.0.2.33, 64:ff9b::c000:221",
    "::ffff:192.0.2.1, ::ffff:192.0.2.1",
    "::ffff:c000:201, ::ffff:192.0.2.1",
  })
  void isWrittenInOneForm(String text, String canonical) {
    assertThat(IpAddress.of(text)).hasToString(canonical);
    assertThat(IpAddress.of(canonical)).isEqualTo(IpAddress.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "01.2.3.4",
        "1.2.3",
        "1.2.3.4.5",
        "300.1.1.1",
        "1.2.3.256",
        "1.2.3.-4",
        "1.2.3.4/24",
        "0x1.2.3.4",
        "16909060",
        "localhost",
        ":",
        ":::",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1::2::3",
        "12345::",
        "fe80::1%eth0",
        "[::1]",
        "::300.1.1.1",
        "::ffff:01.2.3.4",
        "g::",
      })
  void refusesEverythingElse(String text) {
    assertThat(IpAddress.parse(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> IpAddress.of(text));
  }

  @Test
  void sortsNumericallyWithIpv4First() {
    List<IpAddress> ordered =
        Stream.of(
                "9.255.0.1", "10.0.0.1", "10.0.0.9", "10.0.0.10", "192.0.2.1", "::1", "2001:db8::")
            .map(IpAddress::of)
            .toList();
    assertThat(ordered.reversed().stream().sorted()).isEqualTo(ordered);
    assertThat(ordered.reversed().stream().sorted(Comparator.comparing(IpAddress::sortKey)))
        .isEqualTo(ordered);
  }

  @Test
  void knowsItsNameInTheReverseTree() {
    assertThat(IpAddress.of("192.0.2.7").reverseName())
        .isEqualTo(DnsName.of("7.2.0.192.in-addr.arpa"));
    assertThat(IpAddress.of("2001:db8::567:89ab").reverseName())
        .isEqualTo(
            DnsName.of("b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"));
  }

  @Test
  void readsBackWhatItWrites() {
    Random random = new Random(5);
    for (int i = 0; i < 5000; i++) {
      byte[] bytes = new byte[i % 2 == 0 ? 4 : 16];
      for (int j = 0; j < bytes.length; j++) {
        bytes[j] = (byte) (random.nextInt(3) == 0 ? random.nextInt(256) : 0);
      }
      IpAddress address = IpAddress.ofBytes(bytes);
      assertThat(IpAddress.of(address.toString())).isEqualTo(address);
      assertThat(address.bytes()).isEqualTo(bytes);
      assertThat(IpAddress.ofSortKey(address.sortKey())).isEqualTo(address);
    }
  }

  @Test
  void otherTextsAreNoSortKeys() {
    assertThatIllegalArgumentException().isThrownBy(() -> IpAddress.ofSortKey("192.0.2.1"));
    assertThatIllegalArgumentException().isThrownBy(() -> IpAddress.ofSortKey("4c00002"));
    assertThatIllegalArgumentException().isThrownBy(() -> IpAddress.ofSortKey(""));
  }

  @Test
  void hasFourOrSixteenBytes() {
    assertThatIllegalArgumentException().isThrownBy(() -> IpAddress.ofBytes(new byte[5]));
  }

  @Test
  void keepsItsBytesToItself() {
    byte[] bytes = {1, 2, 3, 4};
    IpAddress address = IpAddress.ofBytes(bytes);
    bytes[0] = 9;
    address.bytes()[1] = 9;
    assertThat(address).hasToString("1.2.3.4");
  }
}
