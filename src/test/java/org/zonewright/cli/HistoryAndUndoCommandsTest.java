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
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.sandbox.wire.Fault;
import org.zonewright.sandbox.wire.ProviderName;
import tools.jackson.databind.JsonNode;

class HistoryAndUndoCommandsTest {

  @TempDir private Path directory;
  @AutoClose private DraftBench bench;

  @BeforeEach
  void synchronise() {
    bench = new DraftBench(directory);
  }

  private long applied(String zone) {
    bench.edit(zone, "www", "192.0.2.91");
    bench.delete(zone, "old");
    bench.add(zone, "new", "192.0.2.92");
    Ran ran = bench.run("apply", "--yes", "--note", "a note", "--json");
    assertThat(ran.status()).as(ran.toString()).isZero();
    return ran.json().get("changeSet").asLong();
  }

  @ParameterizedTest
  @ValueSource(strings = {CLOUD, REGISTRAR})
  void whatWasAppliedIsInTheHistoryWithBeforeAndAfter(String zone) {
    long id = applied(zone);

    JsonNode entry = bench.run("history", "--json").json().get(0);
    assertThat(entry.get("id").asLong()).isEqualTo(id);
    assertThat(entry.get("kind").asString()).isEqualTo("applied");
    assertThat(entry.at("/applied/note").asString()).isEqualTo("a note");
    assertThat(entry.at("/applied/user").asString()).isNotBlank();
    assertThat(entry.at("/applied/steps/0/status").asString()).isEqualTo("done");
    assertThat(bench.run("history", String.valueOf(id)).out())
        .contains(zone, "- www 3600 IN A 192.0.2.1", "+ www 3600 IN A 192.0.2.91")
        .contains("- old 3600 IN A 192.0.2.3", "+ new 3600 IN A 192.0.2.92", "a note");
  }

  @Test
  void whatAProviderRefusedIsSaidInWordsInTheHistoryToo() {
    bench.edit(CLOUD, "www", "192.0.2.91");
    bench
        .bench
        .sandbox
        .faults()
        .on(ProviderName.IONOS, "PUT", ".*/records/.*")
        .always(Fault.status(403));
    assertThat(bench.run("apply", "--yes").status()).isEqualTo(1);

    assertThat(bench.run("history", "1").out())
        .contains("    cloud, writing the record www." + CLOUD + " A: the token is valid, but not")
        .doesNotContain("HTTP 403");
  }

  @Test
  void theHistoryIsFilteredByZoneNameDateAndAccount() {
    applied(CLOUD);
    applied(REGISTRAR);

    assertThat(bench.run("history", "--json").json()).hasSize(2);
    assertThat(bench.run("history", "--zone", CLOUD, "--json").json()).hasSize(1);
    assertThat(bench.run("history", "--account", "registrar", "--json").json()).hasSize(1);
    assertThat(bench.run("history", "--name", "new." + CLOUD, "--json").json()).hasSize(1);
    assertThat(bench.run("history", "--name", "nowhere", "--json").json()).isEmpty();
    assertThat(bench.run("history", "--to", "2001-01-01", "--json").json()).isEmpty();
    assertThat(bench.run("history", "--from", "2001-01-01", "--json").json()).hasSize(2);
    assertThat(bench.run("history", "--limit", "1", "--json").json()).hasSize(1);
    assertThat(bench.run("history", "--from", "yesterday").status()).isEqualTo(2);
    assertThat(bench.run("history", "--limit", "0").status()).isEqualTo(2);
  }

  @Test
  void aNoteCanBeMadeLater() {
    long id = applied(CLOUD);

    bench.run("history", String.valueOf(id), "--note", "ticket 17");

    assertThat(bench.run("history").out()).contains("ticket 17").doesNotContain("a note");
    assertThat(bench.run("history", "--note", "nowhere").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {CLOUD, REGISTRAR})
  void whatOthersChangedIsInTheHistoryOnceASyncHasSeenIt(String zone) {
    bench.changeElsewhere(zone, a(zone, "www", "192.0.2.1"), a(zone, "www", "192.0.2.99"));
    bench.run("sync");

    JsonNode entry = bench.run("history", "--zone", zone, "--json").json().get(0);

    assertThat(entry.get("kind").asString()).isEqualTo("elsewhere");
    assertThat(entry.at("/elsewhere/changes/0/name").asString()).isEqualTo("www." + zone);
    assertThat(entry.at("/elsewhere/changes/0/before/0/content").asString()).isEqualTo("192.0.2.1");
    assertThat(entry.at("/elsewhere/changes/0/after/0/content").asString()).isEqualTo("192.0.2.99");
    assertThat(bench.run("history", entry.get("id").asString()).out())
        .contains("changed elsewhere between", "+ www 3600 IN A 192.0.2.99");
  }

  @Test
  void zonesThatAppearedAndVanishedElsewhereAreInTheHistory() {
    bench.bench.sandbox.ionos().removeZone(CLOUD);
    bench.addZone("new.example");
    bench.addZone("xn--bcher-kva.example");
    bench.run("sync");

    JsonNode entry = bench.run("history", "--zone", CLOUD, "--json").json().get(0);

    assertThat(entry.get("kind").asString()).isEqualTo("zones");
    assertThat(entry.at("/accounts/0").asString()).isEqualTo("cloud");
    assertThat(entry.at("/zones/vanished/0").asString()).isEqualTo(CLOUD);
    assertThat(entry.at("/zones/appeared")).hasSize(2);
    assertThat(entry.at("/zones/after").asString())
        .isLessThan(entry.at("/zones/before").asString());
    assertThat(bench.run("history").out())
        .contains("(elsewhere)", "cloud", "2 zones appeared, 1 vanished");
    String id = entry.get("id").asString();
    assertThat(bench.run("history", id).out())
        .contains("changed elsewhere between", "  - " + CLOUD)
        .contains("  + new.example", "  + bücher.example");
    assertThat(bench.run("undo", id, "--json").json().at("/error/kind").asString())
        .isEqualTo("unknown-change-set");
  }

  @Test
  void ofThousandsOfZonesProgramsAreToldAllAndPeopleTheFirst() {
    for (int i = 0; i < 250; i++) {
      bench.bench.sandbox.ionos().addZone("z" + i + ".example", "");
    }
    bench.run("sync");

    JsonNode entry = bench.run("history", "--json").json().get(0);

    assertThat(entry.at("/zones/appeared")).hasSize(250);
    assertThat(bench.run("history", entry.get("id").asString()).out().lines())
        .hasSize(202)
        .last()
        .isEqualTo("  + and 50 more; --json tells all");
  }

  @ParameterizedTest
  @ValueSource(strings = {CLOUD, REGISTRAR})
  void ourOwnDeletionAndCreationOfAZoneIsNoNewsAtTheNextSync(String zone) {
    Ran deleted =
        bench.run("zone", "delete", zone, "--account", account(zone), "--yes", "--force", "--json");
    assertThat(deleted.status()).isZero();
    bench.run("sync");
    String id = deleted.json().get("changeSet").asString();
    assertThat(bench.run("undo", id, "--yes", "--force").status()).isZero();
    bench.run("sync");

    assertThat(bench.run("history", "--json").json())
        .extracting(entry -> entry.get("kind").asString())
        .containsExactly("applied", "applied");
  }

  @ParameterizedTest
  @ValueSource(strings = {CLOUD, REGISTRAR})
  void undoTakesAChangeSetBack(String zone) {
    long id = applied(zone);

    Ran undo = bench.run("undo", String.valueOf(id), "--yes", "--force");

    assertThat(undo.status()).as(undo.toString()).isZero();
    assertThat(undo.out()).contains("- www 3600 IN A 192.0.2.91", "+ www 3600 IN A 192.0.2.1");
    assertThat(bench.live(zone, "www")).containsExactly("192.0.2.1");
    assertThat(bench.live(zone, "old")).containsExactly("192.0.2.3");
    assertThat(bench.live(zone, "new")).isEmpty();
    assertThat(bench.drafts()).isZero();
    assertThat(bench.run("history", "--json").json()).hasSize(2);
    assertThat(bench.run("undo", String.valueOf(id), "--yes").out()).contains("Nothing to do");
  }

  @Test
  void undoThatIsNotAppliedLeavesNoDrafts() {
    long id = applied(CLOUD);

    assertThat(bench.run("undo", String.valueOf(id), "--dry-run").status()).isZero();
    assertThat(bench.drafts()).isZero();
    assertThat(bench.run("undo", String.valueOf(id)).status()).isEqualTo(3);
    assertThat(bench.drafts()).isZero();
    assertThat(bench.run("undo", String.valueOf(id), "--draft").status()).isZero();
    assertThat(bench.drafts()).isEqualTo(3);
  }

  @Test
  void aConflictOfAnUndoIsSettledOnceItIsDrafted() {
    String id = String.valueOf(applied(CLOUD));
    assertThat(bench.run("record", "delete", CLOUD, "www", "A", "--yes").status()).isZero();

    Ran undo = bench.run("undo", id, "--yes", "--force");
    assertThat(undo.status()).isEqualTo(4);
    assertThat(undo.out()).contains("run the command again with --draft");
    assertThat(bench.drafts()).isZero();

    assertThat(bench.run("undo", id, "--draft").out())
        .contains("To settle: \"zonewright apply --take");
    assertThat(bench.run("apply", "--take", "mine", "--yes", "--force").status()).isZero();
    assertThat(bench.live(CLOUD, "www")).containsExactly("192.0.2.1");
  }

  @Test
  void whatIsDraftedAlreadyIsNotOverwrittenByUndo() {
    long id = applied(CLOUD);
    bench.edit(CLOUD, "www", "192.0.2.77");

    Ran undo = bench.run("undo", String.valueOf(id), "--yes", "--force");

    assertThat(undo.status()).isEqualTo(1);
    assertThat(undo.err()).contains("something else is drafted there");
    assertThat(bench.live(CLOUD, "www")).containsExactly("192.0.2.91");
    assertThat(bench.live(CLOUD, "old")).containsExactly("192.0.2.3");
    assertThat(bench.drafts()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {CLOUD, REGISTRAR})
  void aDeletedZoneComesBackFromTheHistory(String zone) {
    Ran deleted =
        bench.run("zone", "delete", zone, "--account", account(zone), "--yes", "--force", "--json");
    assertThat(deleted.status()).isZero();

    Ran undo = bench.run("undo", deleted.json().get("changeSet").asString(), "--yes", "--force");

    assertThat(undo.status()).as(undo.toString()).isZero();
    assertThat(bench.live(zone, "www")).containsExactly("192.0.2.1");
    assertThat(bench.live(zone, "more9")).containsExactly("192.0.2.109");
  }

  private static String account(String zone) {
    return zone.equals(CLOUD) ? "cloud" : "registrar";
  }

  @Test
  void whatIsNotInTheHistoryIsTold() {
    for (String command : new String[] {"history", "undo"}) {
      Ran ran = bench.run(command, "4711", "--json");
      assertThat(ran.status()).isEqualTo(1);
      assertThat(ran.json().at("/error/kind").asString()).isEqualTo("unknown-change-set");
    }
    assertThat(bench.run("undo", "x").status()).isEqualTo(2);
  }
}
