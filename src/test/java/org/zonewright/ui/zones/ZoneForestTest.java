package org.zonewright.ui.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.common.UiFixture;

/** Zones as lines: accounts, under them their zones, each under its closest parent. */
class ZoneForestTest {

  private UiFixture fixture;
  private StoredZones source;

  @BeforeEach
  void open(@TempDir Path directory) {
    fixture = new UiFixture(directory);
    source =
        new StoredZones(
            fixture.services().accounts(), fixture.services().zones(), fixture.services().drafts());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private List<String> lines(String filter, Set<TreeKey> collapsed) {
    return new ZoneForest(filter, Optional.empty(), collapsed)
        .rows(source.read()).stream().map(ZoneForestTest::line).toList();
  }

  private static String line(TreeRow row) {
    String text =
        switch (row) {
          case TreeRow.OfAccount account -> account.account().name() + " " + account.zones();
          case TreeRow.OfZone zone -> zone.summary().unicodeName();
          case TreeRow.Planned planned -> "+" + planned.unicodeName();
        };
    return "  ".repeat(row.depth()) + text;
  }

  @Test
  void aZoneLiesUnderItsClosestParentZone() {
    fixture.list(
        fixture.bdom(), "example.org", "a.b.example.org", "b.example.org", "another.example");

    assertThat(lines("", Set.of()))
        .containsExactly(
            "cloud 0",
            "nic 4",
            "  another.example",
            "  example.org",
            "    b.example.org",
            "      a.b.example.org");
  }

  @Test
  void whatIsBelowACollapsedZoneIsHiddenWithEverythingBelowIt() {
    fixture.list(fixture.bdom(), "example.org", "b.example.org", "a.b.example.org", "z.example");
    ZoneRef org = new ZoneRef(fixture.bdom().id(), DnsName.of("example.org"));

    assertThat(lines("", Set.of(new TreeKey.OfZone(org))))
        .containsExactly("cloud 0", "nic 4", "  z.example", "  example.org");
  }

  @Test
  void theFilterMatchesAsciiAndUnicodeForms() {
    fixture.list(fixture.bdom(), "xn--bcher-kva.example", "other.example");

    assertThat(lines("BÜCH", Set.of())).containsExactly("nic 1", "  bücher.example");
    assertThat(lines("xn--b", Set.of())).containsExactly("nic 1", "  bücher.example");
    assertThat(lines("nothing", Set.of())).isEmpty();
  }

  @Test
  void aDraftedZoneIsListedUntilItIsThere() {
    fixture.list(fixture.bdom(), "example.org");
    ZoneRef planned = new ZoneRef(fixture.bdom().id(), DnsName.of("new.example"));
    source.draft(new Change.ZoneCreation(planned, List.of(), Optional.empty()));

    assertThat(lines("", Set.of()))
        .containsExactly("cloud 0", "nic 2", "  +new.example", "  example.org");
  }
}
