package org.zonewright.provider.bdom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

class RecordSpellingTest {

  private static final DnsName NAME = DnsName.of("kleiber.example");
  private static final ResourceRecord TEXT =
      ResourceRecord.of(NAME, RecordType.TXT, 60, "v=spf1 -all");
  private static final ResourceRecord SERVICE =
      ResourceRecord.of(
          DnsName.of("_sip._tcp.kleiber.example"), RecordType.SRV, 60, 5, "10 5060 tel.example");

  @Test
  void withoutEvidenceTextIsQuotedAndThePriorityStandsApart() {
    RecordSpelling spelling = spelling();

    assertThat(spelling.spell(TEXT, Optional.empty()).content()).isEqualTo("\"v=spf1 -all\"");
    WireRecord service = spelling.spell(SERVICE, Optional.of("5"));
    assertThat(service)
        .isEqualTo(
            new WireRecord(
                Optional.empty(),
                Optional.of("5"),
                "_sip._tcp.kleiber.example",
                "SRV",
                Optional.empty(),
                "60",
                Optional.of("5"),
                "10 5060 tel.example"));
  }

  @Test
  void aZoneWhoseTextsAreAllBareGetsBareOnes() {
    RecordSpelling spelling = spelling(record("TXT", "", "one"), record("TXT", "", "two words"));

    assertThat(spelling.spell(TEXT, Optional.empty()).content()).isEqualTo("v=spf1 -all");
  }

  @Test
  void oneQuotedTextIsEvidenceEnoughForQuotes() {
    RecordSpelling spelling = spelling(record("TXT", "", "one"), record("TXT", "", "\"two\""));

    assertThat(spelling.spell(TEXT, Optional.empty()).content()).isEqualTo("\"v=spf1 -all\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"quoted\" \"look\""})
  void aTextThatWouldChangeItsMeaningWithoutQuotesGetsThem(String text) {
    RecordSpelling spelling = spelling(record("TXT", "", "one"));

    assertThat(spelling.spell(TEXT.withContent(text), Optional.empty()).content())
        .startsWith("\"")
        .endsWith("\"");
  }

  @Test
  void aZoneWithPrioritiesInTheContentGetsThemThere() {
    RecordSpelling spelling = spelling(record("SRV", "", "1 2 3 tel.example"));

    WireRecord service = spelling.spell(SERVICE, Optional.empty());

    assertThat(service.priority()).isEmpty();
    assertThat(service.content()).isEqualTo("5 10 5060 tel.example");
    ResourceRecord mail = ResourceRecord.of(NAME, RecordType.MX, 60, 10, "post.example");
    assertThat(spelling.spell(mail, Optional.empty()).priority()).contains("10");
  }

  @Test
  void aChangedRecordKeepsItsNumberAndTheCharactersOfWhatDidNotChange() {
    WireRecord wire = record("TXT", "0", "\"one\" \" two\"");
    ResourceRecord before = ZoneMapping.record(wire);

    WireRecord after = RecordSpelling.ASSUMED.respell(wire, before, before.withTtl(120));

    assertThat(after)
        .isEqualTo(
            new WireRecord(
                wire.recordId(),
                wire.domainId(),
                "Kleiber.Example.",
                "TXT",
                Optional.of("IN"),
                "120",
                Optional.of("0"),
                "\"one\" \" two\""));
    assertThat(
            RecordSpelling.ASSUMED
                .respell(wire, before, before.withName(DnsName.of("b.kleiber.example")))
                .name())
        .isEqualTo("b.kleiber.example");
  }

  @Test
  void aChangedRecordIsWrittenInItsOwnSpelling() {
    WireRecord bare = record("TXT", "", "one");
    ResourceRecord text = ZoneMapping.record(bare);
    assertThat(RecordSpelling.ASSUMED.respell(bare, text, text.withContent("two")).content())
        .isEqualTo("two");

    WireRecord inside = record("SRV", "", "1 2 3 tel.example");
    ResourceRecord service = ZoneMapping.record(inside);
    WireRecord changed =
        RecordSpelling.ASSUMED.respell(inside, service, service.withPriority(OptionalInt.of(7)));
    assertThat(changed.content()).isEqualTo("7 2 3 tel.example");
    assertThat(changed.priority()).isEmpty();
  }

  @Test
  void anotherTypeIsWrittenAfresh() {
    WireRecord wire = record("MX", "10", "post.example");
    ResourceRecord before = ZoneMapping.record(wire);
    ResourceRecord after =
        before
            .withType(RecordType.CNAME)
            .withPriority(OptionalInt.empty())
            .withContent("www.example");

    WireRecord changed = RecordSpelling.ASSUMED.respell(wire, before, after);

    assertThat(changed.recordId()).isEqualTo(wire.recordId());
    assertThat(changed.type()).isEqualTo("CNAME");
    assertThat(changed.priority()).isEmpty();
    assertThat(changed.content()).isEqualTo("www.example");
  }

  private static RecordSpelling spelling(WireRecord... records) {
    WireZone wire =
        new WireZone(
            Optional.of("5"),
            Optional.empty(),
            "kleiber.example",
            Optional.empty(),
            Arrays.asList(records));
    return RecordSpelling.of(new ZoneMapping(new AccountId("a")).live(wire));
  }

  private static WireRecord record(String type, String priority, String content) {
    return new WireRecord(
        Optional.of("9"),
        Optional.of("5"),
        "Kleiber.Example.",
        type,
        Optional.of("IN"),
        "60",
        List.of(priority).stream().filter(p -> !p.isEmpty()).findFirst(),
        content);
  }
}
