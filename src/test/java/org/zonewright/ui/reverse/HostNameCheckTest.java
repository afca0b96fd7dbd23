package org.zonewright.ui.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.model.DnsName;

class HostNameCheckTest {

  @ParameterizedTest
  @CsvSource({
    "mail.example.org, mail.example.org",
    "Mail.Example.ORG., mail.example.org",
    "straße.example, xn--strae-oqa.example",
    "' 7.example.org ', 7.example.org"
  })
  void aHostNameInAnyScriptIsTaken(String typed, String meant) {
    HostNameCheck check = HostNameCheck.of(typed);

    assertThat(check.name()).contains(DnsName.of(meant));
    assertThat(check.problem()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', reverse.name.empty",
    "203.0.113.7, reverse.name.address",
    "2001:db8::1, reverse.name.address",
    "mail, reverse.name.single",
    "*.example.org, reverse.name.wildcard",
    "_dmarc.example.org, reverse.name.underscore",
    "mail..example.org, reverse.name.malformed",
    "-a.example.org, reverse.name.malformed",
    "a b.example.org, reverse.name.malformed"
  })
  void anythingElseIsRefusedWithItsReason(String typed, String key) {
    HostNameCheck check = HostNameCheck.of(typed);

    assertThat(check.name()).isEmpty();
    assertThat(check.problem()).contains(key);
  }

  @Test
  void aNameOfMoreThan253CharactersIsTooLong() {
    String label = "a".repeat(60) + ".";

    assertThat(HostNameCheck.of(label.repeat(5) + "example.org").problem())
        .hasValueSatisfying(
            key -> assertThat(key).isIn("reverse.name.long", "reverse.name.malformed"));
  }
}
