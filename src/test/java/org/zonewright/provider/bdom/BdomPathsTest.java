package org.zonewright.provider.bdom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BdomPathsTest {

  private final BdomPaths paths = new BdomPaths(URI.create("http://dns.example/bdom"), 4711);

  @Test
  void everyPathEndsInASlashAndNamesTheUser() {
    assertThat(paths.list()).hasToString("http://dns.example/bdom/dns/list/domain/4711/");
    assertThat(paths.create()).hasToString("http://dns.example/bdom/dns/domain/-/4711/");
    assertThat(paths.zoneById("5001")).hasToString("http://dns.example/bdom/dns/domain/5001/4711/");
    assertThat(paths.zoneByName("kleiber.example"))
        .hasToString("http://dns.example/bdom/dns/domain/kleiber.example/4711/");
  }

  @Test
  void namesAreLowerCaseWithoutFinalDot() {
    assertThat(paths.zoneByName("Kleiber.Example."))
        .hasToString("http://dns.example/bdom/dns/domain/kleiber.example/4711/");
  }

  @Test
  void whatDoesNotBelongInAPathIsPercentEncoded() {
    assertThat(paths.zoneByName("a/b ü?.example"))
        .hasToString("http://dns.example/bdom/dns/domain/a%2Fb%20%C3%BC%3F.example/4711/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kleiber", "kleiber.", "", "-", ".", ".example", "5001"})
  void aWordWithoutADotInsideIsNoZoneName(String word) {
    assertThatIllegalArgumentException().isThrownBy(() -> paths.zoneByName(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "12a", "kleiber.example", "-5", "١"})
  void onlyDigitsAreANumber(String id) {
    assertThatIllegalArgumentException().isThrownBy(() -> paths.zoneById(id));
  }
}
