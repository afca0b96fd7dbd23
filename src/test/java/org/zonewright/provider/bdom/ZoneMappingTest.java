package org.zonewright.provider.bdom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.model.AccountId;
import org.zonewright.model.ResourceRecord;

class ZoneMappingTest {

  private final ZoneMapping mapping = new ZoneMapping(new AccountId("a"));

  @ParameterizedTest
  @CsvSource({
    "Kleiber.Example.,kleiber.example",
    "*.kleiber.example,*.kleiber.example",
    "_sip._tcp.kleiber.example,_sip._tcp.kleiber.example",
    "straße.example,xn--strae-oqa.example",
    "a b.example,a\\032b.example",
    "'',''"
  })
  void anyNameTheServerHoldsIsADomainName(String raw, String name) {
    assertThat(WireNames.parse(raw).text()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a..example", ".example", "ü..example"})
  void anEmptyLabelIsNone(String raw) {
    assertThatExceptionOfType(MalformedReplyException.class).isThrownBy(() -> WireNames.parse(raw));
  }

  @Test
  void numbersBeyondOursAreBroughtToTheNearest() {
    ResourceRecord record =
        ZoneMapping.record(
            record("1", "MX", "99999999999999999999999", "99999999999", "post.kleiber.example"));

    assertThat(record.ttl()).isEqualTo(Long.MAX_VALUE);
    assertThat(record.priority()).hasValue(Integer.MAX_VALUE);
    assertThat(ZoneMapping.record(record("1", "A", "-5", "", "192.0.2.1")).ttl()).isZero();
  }

  @Test
  void aPriorityThatMeansNothingIsNone() {
    assertThat(ZoneMapping.record(record("1", "A", "60", "0", "192.0.2.1")).priority()).isEmpty();
    assertThat(ZoneMapping.record(record("1", "MX", "60", "x", "p.example")).priority()).isEmpty();
    assertThat(ZoneMapping.record(record("1", "MX", "60", "", "10 p.example")).priority())
        .isEqualTo(OptionalInt.of(10));
  }

  @Test
  void whatIsNoNumberOrNoTypeSpoilsTheReply() {
    assertThatExceptionOfType(MalformedReplyException.class)
        .isThrownBy(() -> ZoneMapping.record(record("1", "A", "soon", "", "192.0.2.1")));
    assertThatExceptionOfType(MalformedReplyException.class)
        .isThrownBy(() -> ZoneMapping.record(record("1", " ", "60", "", "192.0.2.1")));
    assertThatExceptionOfType(MalformedReplyException.class)
        .isThrownBy(() -> ZoneMapping.soa(new WireSoa(Optional.empty(), "m", "r", "today", "60")));
  }

  @Test
  void serialsHaveNoBound() {
    assertThat(
            ZoneMapping.soa(
                    new WireSoa(Optional.empty(), "m", "r", "20261121101500999999999999", "60"))
                .serial())
        .isEqualTo(new BigInteger("20261121101500999999999999"));
  }

  @Test
  void recordsWithoutANumberOfTheirOwnAreToldApartByTheirPlace() {
    WireZone wire =
        new WireZone(
            Optional.of("5"),
            Optional.empty(),
            "kleiber.example",
            Optional.empty(),
            List.of(
                record("", "A", "60", "", "192.0.2.1"),
                record("9", "A", "60", "", "192.0.2.2"),
                record("9", "A", "60", "", "192.0.2.3")));

    assertThat(mapping.live(wire).content().records())
        .extracting(record -> record.id())
        .containsExactly("#0", "9", "#2");
  }

  private static WireRecord record(
      String id, String type, String ttl, String priority, String content) {
    return new WireRecord(
        Optional.of(id),
        Optional.empty(),
        "kleiber.example",
        type,
        Optional.empty(),
        ttl,
        Optional.of(priority),
        content);
  }
}
