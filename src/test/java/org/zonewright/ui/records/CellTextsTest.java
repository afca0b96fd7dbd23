package org.zonewright.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.ui.common.UiFixture;

/** What is meant by what is typed into a cell. */
class CellTextsTest {

  private static final DnsName ZONE = DnsName.of("example.org");

  private UiFixture fixture;
  private CellTexts texts;
  private ZoneView view;

  @BeforeEach
  void open(@TempDir Path directory) {
    fixture = new UiFixture(directory);
    texts = new CellTexts(fixture.tools());
    view =
        new StoredRecords(
                fixture.services().accounts(),
                fixture.services().zones(),
                fixture.services().drafts(),
                fixture.services().locks(),
                fixture.services().zoneGlance())
            .read(fixture.cache(fixture.bdom(), "example.org"))
            .orElseThrow();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private CellTexts.Meaning read(String typed, RecordColumn column, ResourceRecord record) {
    return texts.read(typed, RecordRow.fresh(1, record, ZONE), column, view);
  }

  private static ResourceRecord a() {
    return ResourceRecord.of(DnsName.of("www.example.org"), RecordType.A, 3600, "192.0.2.1");
  }

  private static ResourceRecord record(CellTexts.Meaning meaning) {
    return ((CellTexts.Meaning.Understood) meaning).record();
  }

  @Test
  void namesAreRelativeToTheZoneInAnyScript() {
    assertThat(CellTexts.name("api", ZONE)).contains(DnsName.of("api.example.org"));
    assertThat(CellTexts.name("bücher", ZONE)).contains(DnsName.of("xn--bcher-kva.example.org"));
    assertThat(CellTexts.name("@", ZONE)).contains(ZONE);
    assertThat(CellTexts.name("", ZONE)).contains(ZONE);
    assertThat(CellTexts.name("www.example.org", ZONE)).contains(DnsName.of("www.example.org"));
    assertThat(CellTexts.name("other.net.", ZONE)).contains(DnsName.of("other.net"));
    assertThat(CellTexts.name("a b", ZONE)).isEqualTo(Optional.empty());
  }

  @Test
  void timesAreTakenInUnitsOrSeconds() {
    assertThat(record(read("1h", RecordColumn.TTL, a())).ttl()).isEqualTo(3600);
    assertThat(record(read("86400", RecordColumn.TTL, a())).ttl()).isEqualTo(86_400);
    assertThat(read("soon", RecordColumn.TTL, a()))
        .isInstanceOf(CellTexts.Meaning.NotUnderstood.class);
  }

  @Test
  void aTypeBringsItsPriorityAlongAndTakesItAway() {
    ResourceRecord mx = record(read("mx", RecordColumn.TYPE, a()));
    assertThat(mx.type()).isEqualTo(RecordType.MX);
    assertThat(mx.priority()).hasValue(10);

    assertThat(record(read("A", RecordColumn.TYPE, mx)).priority()).isEmpty();
  }

  @Test
  void whatARuleForbidsIsSaidInWords() {
    assertThat(read("2001:db8::1", RecordColumn.CONTENT, a()).problem())
        .isEqualTo("An A record holds an IPv4 address such as 192.0.2.1; for IPv6 use AAAA.");
    assertThat(read("192.0.2.9", RecordColumn.CONTENT, a()).problem()).isEmpty();
  }

  @Test
  void aPriorityIsANumber() {
    ResourceRecord mx = ResourceRecord.of(ZONE, RecordType.MX, 3600, 10, "mail.example.org");
    assertThat(record(read("20", RecordColumn.PRIORITY, mx)).priority()).hasValue(20);
    assertThat(read("first", RecordColumn.PRIORITY, mx).problem())
        .isEqualTo("A priority is a number from 0 to 65535.");
    assertThat(read("", RecordColumn.PRIORITY, mx).problem()).isNotEmpty();
  }

  @Test
  void contentOfSeveralPartsIsEditedInFields() {
    ResourceRecord srv =
        ResourceRecord.of(
            DnsName.of("_imaps._tcp.example.org"),
            RecordType.SRV,
            3600,
            5,
            "10 993 mail.example.org");
    assertThat(ContentViewModel.needsFields(RecordType.SRV)).isTrue();
    assertThat(ContentViewModel.needsFields(RecordType.TXT)).isTrue();
    assertThat(ContentViewModel.needsFields(RecordType.A)).isFalse();
    ContentViewModel model = new ContentViewModel(srv, view, fixture.tools());

    model.value(1).set("143");
    assertThat(model.problem().get()).isEmpty();
    assertThat(model.record().content()).isEqualTo("10 143 mail.example.org");

    model.value(1).set("many");
    assertThat(model.problem().get()).isNotEmpty();
  }

  @Test
  void theLengthOfATextIsToldInBytesAndStrings() {
    ResourceRecord txt = ResourceRecord.of(ZONE, RecordType.TXT, 3600, "short");
    ContentViewModel model = new ContentViewModel(txt, view, fixture.tools());

    model.value(0).set("x".repeat(300));

    assertThat(model.size().bytes()).isEqualTo(300);
    assertThat(model.size().strings()).isEqualTo(2);
  }
}
