package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.cli.DraftBench.CLOUD;
import static org.zonewright.cli.DraftBench.REGISTRAR;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.sandbox.wire.ProviderName;

class PlanAndApplyCommandsTest {

  @TempDir private Path directory;
  @AutoClose private DraftBench bench;

  @BeforeEach
  void synchronise() {
    bench = new DraftBench(directory);
  }

  @Test
  void whatIsDraftedIsPlannedAndThenApplied() {
    bench.edit(CLOUD, "www", "192.0.2.91");
    bench.add(REGISTRAR, "new", "192.0.2.92");

    Ran plan = bench.run("plan");
    assertThat(plan.status()).isZero();
    assertThat(plan.out())
        .contains("cloud, zone " + CLOUD, "- www 3600 IN A 192.0.2.1", "+ www 3600 IN A 192.0.2.91")
        .contains("registrar, zone " + REGISTRAR, "+ new 3600 IN A 192.0.2.92");
    assertThat(bench.live(CLOUD, "www")).containsExactly("192.0.2.1");
    assertThat(bench.drafts()).isEqualTo(2);

    Ran apply = bench.run("apply", "--yes", "--note", "two hosts", "--json");
    assertThat(apply.status()).isZero();
    assertThat(apply.json().get("applied").asBoolean()).isTrue();
    assertThat(apply.json().get("results")).hasSize(2);
    assertThat(apply.json().get("changeSet").asLong()).isPositive();
    assertThat(bench.live(CLOUD, "www")).containsExactly("192.0.2.91");
    assertThat(bench.live(REGISTRAR, "new")).containsExactly("192.0.2.92");
    assertThat(bench.drafts()).isZero();
    assertThat(bench.run("plan").out()).contains("Nothing to do: nothing is drafted");
    assertThat(bench.run("apply", "--yes").out()).contains("Nothing to do: nothing is drafted");
    assertThat(bench.run("history").out()).contains("two hosts", "2 of 2 steps done");
  }

  @Test
  void thePlanAndTheDryRunAreTheSameDocument() {
    bench.edit(CLOUD, "www", "192.0.2.91");

    Ran plan = bench.run("plan", "--json");

    assertThat(plan.out()).isEqualTo(bench.run("apply", "--dry-run", "--json").out());
    assertThat(plan.json().at("/plan/0/before/content").asString()).isEqualTo("192.0.2.1");
    assertThat(plan.json().get("applied").asBoolean()).isFalse();
    assertThat(bench.drafts()).isEqualTo(1);
  }

  @Test
  void oneZoneOrOneAccountCanBeApplied() {
    bench.edit(CLOUD, "www", "192.0.2.91");
    bench.edit(REGISTRAR, "www", "192.0.2.91");

    assertThat(bench.run("apply", "--zone", CLOUD, "--yes").status()).isZero();
    assertThat(bench.live(REGISTRAR, "www")).containsExactly("192.0.2.1");
    assertThat(bench.run("apply", "--account", "registrar", "--yes").status()).isZero();
    assertThat(bench.live(REGISTRAR, "www")).containsExactly("192.0.2.91");
  }

  @Test
  void aZoneThatDoesNotExistIsNoEmptyPlan() {
    Ran ran = bench.run("apply", "--zone", "no.example", "--yes", "--json");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.json().at("/error/kind").asString()).isEqualTo("unknown-zone");
  }

  @Test
  void nobodyToAskMeansNothingIsSent() {
    bench.edit(CLOUD, "www", "192.0.2.91");

    Ran ran = bench.run("apply");

    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.err()).contains("--yes");
    assertThat(bench.live(CLOUD, "www")).containsExactly("192.0.2.1");
    assertThat(bench.drafts()).isEqualTo(1);
  }

  @Test
  void aGuardrailStopsItAndForceOverrulesIt() {
    for (int i = 0; i < 5; i++) {
      bench.delete(CLOUD, "more" + i);
    }

    Ran stopped = bench.run("apply", "--yes");
    assertThat(stopped.status()).isEqualTo(3);
    assertThat(stopped.out()).contains("needs --force: 5 of the 13 records");
    assertThat(stopped.err()).contains("guardrail");
    assertThat(bench.drafts()).isEqualTo(5);

    Ran planned = bench.run("plan", "--json");
    assertThat(planned.status()).isZero();
    assertThat(planned.json().at("/guardrails/0/kind").asString()).isEqualTo("large-share");
    assertThat(planned.json().at("/guardrails/0/zone").asString()).isEqualTo(CLOUD);

    Ran forced = bench.run("apply", "--yes", "--force");
    assertThat(forced.status()).isZero();
    assertThat(forced.err()).contains("5 of the 13 records");
    assertThat(bench.drafts()).isZero();
  }

  @Test
  void whatIsTypedAtATerminalDoesNotOverruleAGuardrail() {
    for (int i = 0; i < 5; i++) {
      bench.delete(CLOUD, "more" + i);
    }
    bench.bench.withTerminal(FakeTerminal.answering("y"));

    assertThat(bench.run("apply").status()).isEqualTo(3);
    assertThat(bench.drafts()).isEqualTo(5);
  }

  @Test
  void aZoneWithAnErrorStopsThePlanUnlessItIsToBeLeftOut() {
    bench.edit(CLOUD, "www", "192.0.2.91");
    bench.edit(REGISTRAR, "www", "not-an-address");

    Ran stopped = bench.run("apply", "--yes");
    assertThat(stopped.status()).isEqualTo(3);
    assertThat(stopped.out()).contains("error:");
    assertThat(stopped.err()).contains("--partly");
    assertThat(bench.live(CLOUD, "www")).containsExactly("192.0.2.1");

    Ran partly = bench.run("apply", "--yes", "--partly", "--json");
    assertThat(partly.status()).isEqualTo(1);
    assertThat(partly.json().get("applied").asBoolean()).isFalse();
    assertThat(partly.json().get("results")).hasSize(1);
    assertThat(bench.live(CLOUD, "www")).containsExactly("192.0.2.91");
    assertThat(bench.drafts()).isEqualTo(1);
  }

  @Test
  void theFirstZoneCanBeLookedAtBeforeTheRest() {
    bench.edit(CLOUD, "www", "192.0.2.91");
    bench.edit(REGISTRAR, "www", "192.0.2.91");

    Ran first = bench.run("apply", "--one-zone-first", "--yes");
    assertThat(first.status()).isEqualTo(1);
    assertThat(first.err()).contains("--resume");
    assertThat(bench.drafts()).isEqualTo(1);

    Ran rest = bench.run("apply", "--resume", "--yes");
    assertThat(rest.status()).as(rest.toString()).isZero();
    assertThat(bench.live(CLOUD, "www")).containsExactly("192.0.2.91");
    assertThat(bench.live(REGISTRAR, "www")).containsExactly("192.0.2.91");
    assertThat(bench.drafts()).isZero();
    assertThat(bench.run("apply", "--resume").out()).contains("Nothing is unfinished");
  }

  /** Ctrl-C while the first record is written. */
  private Ran interrupted() {
    bench.edit(CLOUD, "www", "192.0.2.91");
    bench.edit(CLOUD, "mail", "192.0.2.92");
    bench.edit(CLOUD, "old", "192.0.2.93");
    FakeTerminal user = FakeTerminal.nobody();
    bench.bench.withTerminal(user);
    bench
        .bench
        .sandbox
        .faults()
        .on(ProviderName.IONOS, "PUT", ".*/records/.*")
        .thenRun(user::interrupt);
    return bench.run("apply", "--yes", "--force", "--json");
  }

  @Test
  void ctrlCStopsAfterTheStepUnderWayAndItCanBeGoneOnWith() {
    Ran stopped = interrupted();

    assertThat(stopped.status()).isEqualTo(1);
    assertThat(stopped.err()).contains("Stopping after the step under way", "--resume");
    assertThat(stopped.json().at("/results/0/status").asString()).isEqualTo("done");
    assertThat(stopped.json().at("/results/2/status").asString()).isEqualTo("skipped");
    assertThat(bench.drafts()).isPositive();

    Ran again = bench.run("apply", "--yes", "--force", "--json");
    assertThat(again.status()).isEqualTo(3);
    assertThat(again.json().at("/error/kind").asString()).isEqualTo("unfinished-run");
    assertThat(again.err()).contains("--resume", "--leave");
    assertThat(bench.run("record", "add", CLOUD, "x", "A", "192.0.2.9", "--dry-run").err())
        .as("every changing command tells of it")
        .contains("not carried out to its end");

    Ran resumed = bench.run("apply", "--resume", "--yes", "--json");
    assertThat(resumed.status()).as(resumed.toString()).isZero();
    assertThat(resumed.json().get("results")).hasSize(3);
    assertThat(bench.drafts()).isZero();
    assertThat(bench.live(CLOUD, "old")).containsExactly("192.0.2.93");
  }

  @Test
  void whatWasStoppedCanBeLeftAndStaysDrafted() {
    interrupted();
    int drafts = bench.drafts();

    Ran left = bench.run("apply", "--leave", "--json");

    assertThat(left.status()).isZero();
    assertThat(left.json().get("left")).hasSize(1);
    assertThat(bench.drafts()).isEqualTo(drafts).isPositive();
    assertThat(bench.run("apply", "--yes", "--force").status()).isZero();
    assertThat(bench.drafts()).isZero();
  }

  @Test
  void goingOnShowsFirstWhatBecameOfEachStepAndAsks() {
    interrupted();
    bench.bench.withTerminal(FakeTerminal.nobody());

    Ran ran = bench.run("apply", "--resume");

    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.out()).contains(": done", ": not done", "+ old 3600 IN A 192.0.2.93");
    assertThat(bench.live(CLOUD, "old")).containsExactly("192.0.2.3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--resume --leave", "--resume --take mine", "--take mine --dry-run"})
  void whatDoesNotGoTogetherIsWrongUsage(String options) {
    String[] arguments = ("apply " + options).split(" ");

    assertThat(bench.run(arguments).status()).isEqualTo(2);
  }

  @Test
  void namesAreShownAsPeopleReadThem() {
    bench.addZone("xn--strae-oqa.example");
    bench.run("sync");

    Ran ran =
        bench.run(
            "record",
            "add",
            "straße.example",
            "münchen",
            "CNAME",
            "www.bücher.example.",
            "--dry-run");

    assertThat(ran.out())
        .contains("zone straße.example", "+ münchen ", "www.bücher.example.")
        .doesNotContain("xn--");
    assertThat(
            bench
                .run(
                    "record",
                    "add",
                    "straße.example",
                    "münchen",
                    "A",
                    "192.0.2.9",
                    "--yes",
                    "--json")
                .json()
                .at("/plan/0/after/name")
                .asString())
        .as("programs get names as they are in the DNS")
        .isEqualTo("xn--mnchen-3ya.xn--strae-oqa.example");
  }

  @Test
  void aSlowProviderIsNoReasonToSendTwice() {
    bench.bench.sandbox.ionos().settings().settleAfter(Duration.ofMillis(200));
    bench.add(CLOUD, "new", "192.0.2.92");

    assertThat(bench.run("apply", "--yes").status()).isZero();
    assertThat(bench.live(CLOUD, "new")).containsExactly("192.0.2.92");
  }
}
