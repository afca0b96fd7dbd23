package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.model.DnsName;

class IdnTest {

  @ParameterizedTest
  @CsvSource({
    "straße.de, xn--strae-oqa.de",
    "STRASSE.de, strasse.de",
    "Bücher.Example., xn--bcher-kva.example",
    "βόλος.com, xn--nxasmm1c.com",
    "例え。テスト, xn--r8jz45g.xn--zckzah",
    "_dmarc.bücher.example, _dmarc.xn--bcher-kva.example",
    "*.bücher.example, *.xn--bcher-kva.example",
    "r3---sn.example.org, r3---sn.example.org",
    "first\\.last.example.org, first\\.last.example.org",
  })
  void writesNamesOfAnyScriptInAscii(String unicode, String ascii) {
    assertThat(Idn.toAscii(unicode)).isEqualTo(DnsName.of(ascii));
  }

  @ParameterizedTest
  @CsvSource({
    "xn--strae-oqa.de, straße.de",
    "_dmarc.xn--bcher-kva.example, _dmarc.bücher.example",
    "*.xn--bcher-kva.example, *.bücher.example",
    "www.example.org, www.example.org",
  })
  void readsAsciiNamesAsPeopleDo(String ascii, String unicode) {
    assertThat(Idn.toUnicode(DnsName.of(ascii))).isEqualTo(unicode);
    assertThat(Idn.toAscii(unicode)).isEqualTo(DnsName.of(ascii));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xn--a.example", "xn--strae-oqa0000.de", "xn---", "xn--0.de"})
  void leavesLabelsThatCannotBeDecodedAsTheyAre(String ascii) {
    assertThat(Idn.toUnicode(DnsName.of(ascii))).isEqualTo(ascii);
  }

  @ParameterizedTest
  @CsvSource({
    "'', empty",
    "a..b, between two dots",
    ".example.org, begins with a dot",
    "my zone.example, blank",
    "-ü.example, hyphen",
    "a\u2100b.example, not allowed",
    "ü\u200d.example, joiner",
  })
  void saysWhatIsWrong(String text, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Idn.toAscii(text))
        .withMessageContaining(reason);
  }

  @Test
  void refusesLabelsAndNamesThatAreTooLong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Idn.toAscii("a".repeat(64) + ".example"))
        .withMessageContaining("63");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Idn.toAscii(("a".repeat(60) + ".").repeat(5)))
        .withMessageContaining("253");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Idn.toAscii("ü".repeat(100) + "ö"))
        .withMessageContaining("63");
  }

  @Test
  void takesASingleDotForTheRoot() {
    assertThat(Idn.toAscii(".")).isEqualTo(DnsName.ROOT);
  }
}
