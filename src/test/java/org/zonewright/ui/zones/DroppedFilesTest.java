package org.zonewright.ui.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.NoSync;
import org.zonewright.ui.common.UiFixture;
import org.zonewright.ui.records.RecordImport;
import org.zonewright.ui.records.StoredRecords;
import org.zonewright.ui.remarks.RemarksViewModel;
import org.zonewright.ui.shell.Navigation;

/** Files that are dropped onto the window. */
class DroppedFilesTest {

  @TempDir private Path files;

  private final Navigation navigation = new Navigation();
  private final List<String> opened = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private Optional<ZoneRef> answer = Optional.empty();
  private UiFixture fixture;

  @BeforeEach
  void open(@TempDir Path directory) {
    fixture = new UiFixture(directory);
    navigation.zonesOpenWith((zone, _) -> opened.add(zone.name().text()));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private DroppedFiles dropped() {
    RemarksViewModel remarks =
        new RemarksViewModel(
            fixture.services().remarks(), fixture.services().database()::observe, fixture.tools());
    ZonesViewModel zones =
        new ZonesViewModel(
            new StoredZones(
                fixture.services().accounts(),
                fixture.services().zones(),
                fixture.services().drafts()),
            fixture.services().database()::observe,
            new NoSync(),
            remarks,
            fixture.tools());
    StoredRecords records =
        new StoredRecords(
            fixture.services().accounts(),
            fixture.services().zones(),
            fixture.services().drafts(),
            fixture.services().locks(),
            fixture.services().zoneGlance());
    return new DroppedFiles(
        zones,
        new RecordImport(records, fixture.tools()),
        (file, told, choices) -> {
          asked.add(file + " " + told.map(DnsName::text).orElse("-") + " " + choices.size());
          return answer;
        },
        navigation,
        fixture.tools());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(files.resolve(name), text);
  }

  private List<String> drafted(ZoneRef zone) {
    return fixture.services().drafts().snapshot(zone).stream()
        .map(draft -> ((Change.OfRecord) draft.change()).after().orElseThrow())
        .map(ResourceRecord::content)
        .toList();
  }

  @Test
  void aZoneFileIsDraftedInTheZoneItSaysItIsOf() throws IOException {
    ZoneRef zone = fixture.cache(fixture.bdom(), "example.org");
    fixture.cache(fixture.ionos(), "shop.example");

    dropped()
        .take(List.of(file("shop.example.zone", "$ORIGIN example.org.\nwww 3600 A 192.0.2.1\n")));

    assertThat(drafted(zone)).containsExactly("192.0.2.1");
    assertThat(opened).containsExactly("example.org");
    assertThat(asked).isEmpty();
  }

  @Test
  void aTableIsDraftedInTheZoneItIsNamedAfter() throws IOException {
    ZoneRef zone = fixture.cache(fixture.bdom(), "example.org");
    fixture.cache(fixture.ionos(), "shop.example");
    String table = "name,type,content\nwww,A,192.0.2.1\n";

    dropped().take(List.of(file("example.org.csv", table), file("db.shop.example", table)));

    assertThat(drafted(zone)).containsExactly("192.0.2.1");
    assertThat(opened).containsExactly("example.org", "shop.example");
    assertThat(asked).isEmpty();
  }

  @Test
  void whereItIsNotClearTheUserIsAsked() throws IOException {
    ZoneRef zone = fixture.cache(fixture.bdom(), "example.org");
    fixture.cache(fixture.ionos(), "example.org");
    fixture.cache(fixture.ionos(), "other.example");
    answer = Optional.of(zone);

    dropped()
        .take(
            List.of(
                file("records.txt", "www 3600 A 192.0.2.1\n"),
                file("elsewhere", "$ORIGIN elsewhere.example.\nftp 3600 A 192.0.2.2\n")));

    assertThat(asked).containsExactly("records.txt - 2", "elsewhere elsewhere.example 2");
    assertThat(drafted(zone)).contains("192.0.2.1");
  }

  @Test
  void whoeverDoesNotAnswerImportsNothing() throws IOException {
    ZoneRef zone = fixture.cache(fixture.bdom(), "example.org");

    dropped().take(List.of(file("records.txt", "www 3600 A 192.0.2.1\n")));

    assertThat(asked).hasSize(1);
    assertThat(drafted(zone)).isEmpty();
    assertThat(opened).isEmpty();
  }

  @Test
  void aFileWithoutRecordsSaysSoAndTheOthersAreTaken() throws IOException {
    ZoneRef zone = fixture.cache(fixture.bdom(), "example.org");
    Path picture = Files.write(files.resolve("photo.png"), new byte[] {(byte) 0x89, 'P', 0, 1});

    dropped().take(List.of(picture, files, file("example.org.zone", "www 3600 A 192.0.2.1\n")));

    assertThat(fixture.notices().texts())
        .anyMatch(text -> text.contains("photo.png") && text.contains(files.getFileName() + ""));
    assertThat(drafted(zone)).containsExactly("192.0.2.1");
  }
}
