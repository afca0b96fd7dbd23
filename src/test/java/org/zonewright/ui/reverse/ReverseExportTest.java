package org.zonewright.ui.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.ui.common.Setting;

class ReverseExportTest {

  private WorkbenchFixture fixture;

  @TempDir private Path directory;

  @BeforeEach
  void open(@TempDir Path data) {
    fixture = new WorkbenchFixture(data);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void whatIsShownIsWrittenAsATable() throws IOException {
    ReverseViewModel model = fixture.model();
    model.rows().filter().network().set("192.0.2.8/31");
    Path file = directory.resolve("view.csv");
    fixture.bench().dialogs().choose(file);

    model.export().table().execute();

    assertThat(Files.readString(file)).contains("192.0.2.9,www.example.org").hasLineCount(2);
    assertThat(fixture.bench().notices().texts()).hasSize(1);
  }

  @Test
  void aNetworkIsWrittenAsAZoneThatTellsItsNameServers() throws IOException {
    ReverseViewModel model = fixture.model();
    assertThat(model.export().zoneFile().executable().get()).isFalse();
    model.rows().filter().network().set("192.0.2.0/24");
    Path file = directory.resolve("reverse.zone");
    fixture.bench().dialogs().type("ns1.example.org ns2.example.org").choose(file);

    model.export().zoneFile().execute();

    assertThat(Files.readString(file))
        .contains("ns1.example.org", "ns2.example.org", "www.example.org")
        .doesNotContain("mail.elsewhere.example");
    assertThat(fixture.settings().find(Setting.REVERSE_SERVERS))
        .contains("ns1.example.org ns2.example.org");
  }

  @Test
  void aSmallNetworkIsWrittenWithTheLinesForItsParentAndNothingIsReplacedUnasked()
      throws IOException {
    ReverseViewModel model = fixture.model();
    model.rows().filter().network().set("192.0.2.0/26");
    fixture.bench().dialogs().type("ns1.example.org").choose(directory.resolve("a.zone"));
    model.export().zoneFile().execute();
    List<Path> written;
    try (Stream<Path> files = Files.list(directory)) {
      written = files.sorted().toList();
    }
    assertThat(written).hasSize(2);
    Path delegation = written.stream().filter(f -> !f.endsWith("a.zone")).findFirst().orElseThrow();
    Files.writeString(delegation, "mine");

    fixture.bench().dialogs().type("ns1.example.org").choose(directory.resolve("a.zone"));
    model.export().zoneFile().execute();

    assertThat(fixture.bench().dialogs().questions()).hasSize(1);
    assertThat(delegation).hasContent("mine");
  }

  @Test
  void withoutANameServerNothingIsWritten() {
    ReverseViewModel model = fixture.model();
    model.rows().filter().network().set("192.0.2.0/24");
    Path file = directory.resolve("reverse.zone");
    fixture.bench().dialogs().type("no_server").choose(file);

    model.export().zoneFile().execute();

    assertThat(file).doesNotExist();
  }
}
