package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.cli.DraftBench.CLOUD;
import static org.zonewright.cli.DraftBench.REGISTRAR;
import static org.zonewright.cli.DraftBench.a;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Somebody else changed what is drafted: all three sides are told, and one is chosen. */
class ConflictCommandsTest {

  @TempDir private Path directory;
  @AutoClose private DraftBench bench;

  @BeforeEach
  void synchronise() {
    bench = new DraftBench(directory);
  }

  private void clash(String zone) {
    bench.edit(zone, "www", "192.0.2.91");
    bench.changeElsewhere(zone, a(zone, "www", "192.0.2.1"), a(zone, "www", "192.0.2.99"));
  }

  @ParameterizedTest
  @ValueSource(strings = {CLOUD, REGISTRAR})
  void allThreeSidesAreToldWithExitStatusFour(String zone) {
    clash(zone);

    Ran ran = bench.run("apply", "--yes");

    assertThat(ran.status()).isEqualTo(4);
    assertThat(ran.out())
        .contains("www." + zone + " A")
        .contains("base:   www 3600 IN A 192.0.2.1")
        .contains("theirs: www 3600 IN A 192.0.2.99")
        .contains("mine:   www 3600 IN A 192.0.2.91");
    assertThat(ran.err()).contains("apply --take base|theirs|mine|both");
    assertThat(bench.live(zone, "www")).containsExactly("192.0.2.99");
    assertThat(bench.drafts()).isEqualTo(1);

    Ran plan = bench.run("plan", "--json");
    assertThat(plan.status()).isEqualTo(4);
    JsonNode conflict = plan.json().at("/conflicts/0");
    assertThat(conflict.get("object").asString()).isEqualTo("record");
    assertThat(conflict.get("zone").asString()).isEqualTo(zone);
    assertThat(conflict.at("/base/0/content").asString()).isEqualTo("192.0.2.1");
    assertThat(conflict.at("/theirs/0/content").asString()).isEqualTo("192.0.2.99");
    assertThat(conflict.at("/mine/0/content").asString()).isEqualTo("192.0.2.91");
  }

  @ParameterizedTest
  @ValueSource(strings = {CLOUD, REGISTRAR})
  void whatTheyDidIsInTheHistoryAsTheirs(String zone) {
    clash(zone);
    bench.run("apply", "--yes");

    JsonNode entry =
        bench.run("history", "--zone", zone, "--json").json().values().stream()
            .filter(node -> node.get("kind").asString().equals("elsewhere"))
            .findFirst()
            .orElseThrow();

    assertThat(entry.at("/elsewhere/changes")).hasSize(1);
    JsonNode change = entry.at("/elsewhere/changes/0");
    assertThat(change.at("/before/0/content").asString()).isEqualTo("192.0.2.1");
    assertThat(change.at("/after/0/content").asString()).isEqualTo("192.0.2.99");
  }

  @ParameterizedTest
  @CsvSource({
    "cloud.example, mine, 192.0.2.91",
    "cloud.example, theirs, 192.0.2.99",
    "cloud.example, base, 192.0.2.1",
    "registrar.example, mine, 192.0.2.91",
    "registrar.example, theirs, 192.0.2.99",
    "registrar.example, base, 192.0.2.1"
  })
  void theSideTakenIsWhatTheProviderHasThen(String zone, String side, String address) {
    clash(zone);
    bench.run("apply", "--yes");

    Ran ran = bench.run("apply", "--take", side, "--yes");

    assertThat(ran.status()).as(ran.toString()).isZero();
    assertThat(bench.live(zone, "www")).containsExactly(address);
    assertThat(bench.drafts()).isZero();
    assertThat(bench.run("plan").status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {CLOUD, REGISTRAR})
  void bothAreJoined(String zone) {
    bench.add(zone, "www", "192.0.2.91");
    bench.addElsewhere(zone, a(zone, "www", "192.0.2.99"));
    bench.run("sync");

    Ran ran = bench.run("apply", "--take", "both", "--yes");

    assertThat(ran.status()).as(ran.toString()).isZero();
    assertThat(bench.live(zone, "www")).containsExactly("192.0.2.1", "192.0.2.91", "192.0.2.99");
  }

  @Test
  void oneOfSeveralIsSettledByItself() {
    clash(REGISTRAR);
    bench.edit(REGISTRAR, "mail", "192.0.2.92");
    bench.changeElsewhere(
        REGISTRAR, a(REGISTRAR, "mail", "192.0.2.2"), a(REGISTRAR, "mail", "192.0.2.98"));
    bench.run("sync");

    Ran one =
        bench.run(
            "apply", "--take", "mine", "--zone", REGISTRAR, "--name", "www", "--type", "A", "--yes",
            "--json");
    assertThat(one.status()).isEqualTo(4);
    assertThat(one.json().get("conflicts")).hasSize(1);
    assertThat(one.json().at("/conflicts/0/name").asString()).isEqualTo("mail." + REGISTRAR);

    Ran other = bench.run("apply", "--take", "theirs", "--name", "mail." + REGISTRAR, "--yes");
    assertThat(other.status()).isZero();
    assertThat(bench.live(REGISTRAR, "www")).containsExactly("192.0.2.91");
    assertThat(bench.live(REGISTRAR, "mail")).containsExactly("192.0.2.98");
  }

  @Test
  void aConflictInOneZoneDoesNotStopAnother() {
    clash(REGISTRAR);
    bench.edit(CLOUD, "www", "192.0.2.91");

    assertThat(bench.run("apply", "--yes").status()).isEqualTo(4);

    assertThat(bench.live(CLOUD, "www")).containsExactly("192.0.2.91");
    assertThat(bench.live(REGISTRAR, "www")).containsExactly("192.0.2.99");
  }

  @Test
  void whatOthersChangedElsewhereInTheZoneIsKeptAndNamed() {
    bench.edit(REGISTRAR, "www", "192.0.2.91");
    bench.addElsewhere(REGISTRAR, a(REGISTRAR, "theirs", "192.0.2.50"));

    Ran ran = bench.run("apply", "--yes");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("Changed elsewhere", "+ theirs 3600 IN A 192.0.2.50");
    assertThat(bench.live(REGISTRAR, "theirs")).containsExactly("192.0.2.50");
  }

  @Test
  void aCommandWithoutDraftsTellsTheSidesToo() {
    bench.changeElsewhere(CLOUD, a(CLOUD, "www", "192.0.2.1"), a(CLOUD, "www", "192.0.2.99"));

    Ran ran = bench.run("record", "set", CLOUD, "www", "A", "192.0.2.91", "--yes", "--json");

    assertThat(ran.status()).isEqualTo(4);
    JsonNode conflict = ran.json().at("/conflicts/0");
    assertThat(conflict.at("/base/0/content").asString()).isEqualTo("192.0.2.1");
    assertThat(conflict.at("/theirs/0/content").asString()).isEqualTo("192.0.2.99");
    assertThat(conflict.at("/mine/0/content").asString()).isEqualTo("192.0.2.91");
    assertThat(bench.run("record", "set", CLOUD, "www", "A", "192.0.2.91", "--yes").status())
        .as("done on top of what is there now")
        .isZero();
  }

  @Test
  void thereMustBeSomethingToSettle() {
    Ran none = bench.run("apply", "--take", "mine", "--yes", "--json");
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.json().at("/error/kind").asString()).isEqualTo("no-conflict");
    assertThat(bench.run("apply", "--take", "ours").status()).isEqualTo(2);
  }
}
