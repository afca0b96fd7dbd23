package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
    "'', EMPTY",
    "a..b, EMPTY_LABEL",
    ".example.org, EMPTY_LABEL",
    "my zone.example, BLANK",
    "-ü.example, FIRST_HYPHEN",
    "a\u2100b.example, CHARACTER",
    "ü\u200d.example, JOINER",
  })
  void saysWhatIsWrong(String text, NameProblem reason) {
    assertThat(problem(text)).isEqualTo(reason);
  }

  private static NameProblem problem(String text) {
    return catchThrowableOfType(MalformedNameException.class, () -> Idn.toAscii(text)).problem();
  }

  @Test
  void refusesLabelsAndNamesThatAreTooLong() {
    assertThat(problem("a".repeat(64) + ".example")).isEqualTo(NameProblem.LONG_LABEL);
    assertThat(problem(("a".repeat(60) + ".").repeat(5))).isEqualTo(NameProblem.TOO_LONG);
    assertThat(problem("ü".repeat(100) + "ö")).isEqualTo(NameProblem.LONG_LABEL);
  }

  @Test
  void takesASingleDotForTheRoot() {
    assertThat(Idn.toAscii(".")).isEqualTo(DnsName.ROOT);
  }
}
