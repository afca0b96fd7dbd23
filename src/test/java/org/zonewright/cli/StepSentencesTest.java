package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.cli.DraftBench.CLOUD;
import static org.zonewright.cli.DraftBench.REGISTRAR;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.sandbox.Faults;
import org.zonewright.sandbox.wire.Fault;
import org.zonewright.sandbox.wire.ProviderName;
import tools.jackson.databind.JsonNode;

/** What the shell says of every step: while it is applied, when it is resumed, and afterwards. */
class StepSentencesTest {

  private static final String SKIPPED =
      "Not sent: a step before it was not done, or it was stopped.";

  @TempDir private Path directory;
  @AutoClose private DraftBench bench;

  @BeforeEach
  void synchronise() {
    bench = new DraftBench(directory);
  }

  @ParameterizedTest
  @ValueSource(strings = {CLOUD, REGISTRAR})
  void done(String zone) {
    bench.edit(zone, "www", "192.0.2.91");
    assertThat(bench.run("apply", "--yes").out()).endsWith(lines("1. Done."));
    bench.edit(zone, "www", "192.0.2.92");
    assertThat(results(bench.run("apply", "--yes", "--json"))).containsExactly("1 done: Done.");

    assertThat(history()).contains(lines("1. " + place(zone) + ": done"));
    assertThat(journal()).containsExactly("1 done: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {CLOUD, REGISTRAR})
  void failed(String zone) {
    String sentence = whatWasWritten(zone) + ": " + host(zone) + outOfOrder();
    bench.edit(zone, "www", "192.0.2.91");
    writing(zone).always(Fault.htmlPage(503));

    Ran told = bench.run("apply", "--yes");
    assertThat(told.status()).isEqualTo(1);
    assertThat(told.out()).endsWith(lines("1. " + sentence));
    assertThat(results(bench.run("apply", "--yes", "--json")))
        .containsExactly("1 failed: " + sentence);

    assertThat(history()).contains(lines("1. " + place(zone) + ": failed"));
    assertThat(journal()).singleElement().asString().startsWith("1 failed: ").contains("HTTP 503");
    assertThat(bench.drafts()).isEqualTo(1);
  }

  private static String outOfOrder() {
    return " reports an error of its own (HTTP 503). Try again later.";
  }

  /** The answer is lost, and the provider cannot be asked afterwards; later it can. */
  @ParameterizedTest
  @ValueSource(strings = {CLOUD, REGISTRAR})
  void unknownThenResolved(String zone) {
    String sentence =
        "Sent, but nobody knows whether it was done. "
            + whatWasWritten(zone)
            + ": the connection to "
            + host(zone)
            + " broke before the answer was complete. Check your network, then try again."
            + " \"zonewright apply --resume\" reads it back and goes on.";
    bench.edit(zone, "www", "192.0.2.91");
    writing(zone)
        .thenRun(() -> faults().on(provider(zone), "GET", ".*").always(Fault.lostAnswer()));
    writing(zone).always(Fault.lostAnswer());

    Ran told = bench.run("apply", "--yes", "--json");
    assertThat(told.status()).isEqualTo(1);
    assertThat(results(told)).containsExactly("1 unknown: " + sentence);
    assertThat(history())
        .contains("0 of 1 step done, unfinished", lines("1. " + place(zone) + ": unknown"));
    assertThat(journal()).singleElement().asString().startsWith("1 unknown: ");

    Ran unreachable = bench.run("apply", "--resume", "--dry-run");
    assertThat(unreachable.out())
        .startsWith(lines("1. " + place(zone) + ": unknown, the provider cannot be asked"));
    faults().clearFaults();
    assertThat(bench.run("apply", "--resume", "--dry-run").out())
        .isEqualTo(lines("1. " + place(zone) + ": done"));
    Ran resumed = bench.run("apply", "--resume", "--yes");
    assertThat(resumed.status()).isZero();
    assertThat(resumed.out()).isEqualTo(lines("1. Done."));

    assertThat(history()).contains("1 of 1 step done", lines("1. " + place(zone) + ": done"));
    assertThat(journal()).containsExactly("1 done: ");
    assertThat(bench.live(zone, "www")).containsExactly("192.0.2.91");
    assertThat(bench.drafts()).isZero();
  }

  @Test
  void skippedThenGoneOnWith() {
    stoppedAfterTheFirst();

    assertThat(history())
        .contains(
            "1 of 3 steps done, unfinished",
            lines("1. " + place(CLOUD) + ": done"),
            lines("2. " + place(CLOUD) + ": not sent"),
            lines("3. " + place(CLOUD) + ": not sent"));
    Ran asked = bench.run("apply", "--resume", "--dry-run", "--json");
    assertThat(asked.err())
        .contains(
            lines("1. " + place(CLOUD) + ": done"), lines("2. " + place(CLOUD) + ": not done"));

    assertThat(results(bench.run("apply", "--resume", "--yes", "--json")))
        .containsExactly("1 done: Done.", "2 done: Done.", "3 done: Done.");
    assertThat(journal()).containsExactly("1 done: ", "2 done: ", "3 done: ");
  }

  @Test
  void skippedThenDoneByALaterChangeSet() {
    stoppedAfterTheFirst();
    long stopped = bench.latest().orElseThrow();
    assertThat(bench.run("apply", "--leave").out())
        .isEqualTo(lines("1 change set ended; what is not done stays drafted."));

    assertThat(bench.run("apply", "--yes", "--force").out())
        .endsWith(lines("1. Done.", "2. Done."));

    assertThat(bench.run("history", String.valueOf(stopped)).out())
        .contains("1 of 3 steps done", lines("2. " + place(CLOUD) + ": not sent"));
    assertThat(journal()).containsExactly("1 done: ", "2 done: ");
  }

  /** One zone cannot be written, another is: each step of the plan says how it ended. */
  @Test
  void partlyFailedThenAppliedAgain() {
    bench.edit(CLOUD, "www", "192.0.2.91");
    bench.edit(REGISTRAR, "www", "192.0.2.91");
    writing(CLOUD).always(Fault.htmlPage(503));

    assertThat(results(bench.run("apply", "--yes", "--json")))
        .containsExactly(
            "1 failed: " + whatWasWritten(CLOUD) + ": " + host(CLOUD) + outOfOrder(),
            "2 done: Done.");
    assertThat(history())
        .contains(
            "1 of 2 steps done",
            lines("1. " + place(CLOUD) + ": failed"),
            lines("2. " + place(REGISTRAR) + ": done"));

    faults().clearFaults();
    assertThat(bench.run("apply", "--yes").out())
        .contains("+ www 3600 IN A 192.0.2.91")
        .doesNotContain(REGISTRAR)
        .endsWith(lines("1. Done."));
  }

  /** Ctrl-C while the first of three records is written. */
  private void stoppedAfterTheFirst() {
    bench.edit(CLOUD, "www", "192.0.2.91");
    bench.edit(CLOUD, "mail", "192.0.2.92");
    bench.edit(CLOUD, "old", "192.0.2.93");
    FakeTerminal user = FakeTerminal.nobody();
    bench.bench.withTerminal(user);
    writing(CLOUD).thenRun(user::interrupt);

    assertThat(results(bench.run("apply", "--yes", "--force", "--json")))
        .containsExactly("1 done: Done.", "2 skipped: " + SKIPPED, "3 skipped: " + SKIPPED);
  }

  private Faults faults() {
    return bench.bench.sandbox.faults();
  }

  private Faults.Aim writing(String zone) {
    return faults().on(provider(zone), zone.equals(CLOUD) ? "PUT" : "POST", ".*");
  }

  private static ProviderName provider(String zone) {
    return zone.equals(CLOUD) ? ProviderName.IONOS : ProviderName.BDOM;
  }

  private static String place(String zone) {
    return (zone.equals(CLOUD) ? "cloud" : "registrar") + ", zone " + zone;
  }

  private static String whatWasWritten(String zone) {
    return zone.equals(CLOUD)
        ? "cloud, writing the record www." + zone + " A"
        : "registrar, updating the zone " + zone;
  }

  private String host(String zone) {
    URI url = zone.equals(CLOUD) ? bench.bench.sandbox.ionosUrl() : bench.bench.sandbox.bdomUrl();
    return url.getAuthority();
  }

  /** The change set applied last, for people. */
  private String history() {
    return bench.run("history", String.valueOf(bench.latest().orElseThrow())).out();
  }

  /** The steps of the change set applied last, as programs read them. */
  private List<String> journal() {
    Ran ran = bench.run("history", String.valueOf(bench.latest().orElseThrow()), "--json");
    return said(ran.json().at("/applied/steps"));
  }

  private static List<String> results(Ran ran) {
    return said(ran.json().get("results"));
  }

  private static List<String> said(JsonNode steps) {
    return StreamSupport.stream(steps.spliterator(), false)
        .map(
            step ->
                step.get("step").asInt()
                    + " "
                    + step.get("status").asString()
                    + ": "
                    + step.get("detail").asString())
        .toList();
  }

  private static String lines(String... lines) {
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }
}
