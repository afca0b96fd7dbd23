package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.ionos.RecordData;
import org.zonewright.sandbox.wire.Fault;
import org.zonewright.sandbox.wire.ProviderName;
import tools.jackson.databind.JsonNode;

class RecordCommandsTest {

  @TempDir private Path directory;
  @AutoClose private CommandBench bench;

  @BeforeEach
  void synchronise() {
    bench = CommandBench.synced(directory);
  }

  private String zoneOf(String account) {
    return bench.run("zones", "--account", account, "--json").json().get(0).get("name").asString();
  }

  /** The contents of a record set as the stand-in has it. */
  private List<String> live(String account, String zone, String name, String type) {
    Stream<String> contents =
        account.equals("cloud")
            ? bench.sandbox.ionos().records(zone).stream()
                .filter(r -> r.data().name().equals(name) && r.data().type().equals(type))
                .map(r -> r.data().ttl() + " " + r.data().content())
            : bench.sandbox.bdom().records(zone).stream()
                .filter(r -> r.name().equals(name + "." + zone) && r.type().equals(type))
                .map(r -> r.ttl() + " " + r.content());
    return contents.sorted().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cloud", "registrar"})
  void aRecordIsAddedChangedAndDeleted(String account) {
    String zone = zoneOf(account);

    Ran added =
        bench.run("record", "add", zone, "new", "A", "192.0.2.7", "--ttl", "1h", "--yes", "--json");

    assertThat(added.status()).isZero();
    assertThat(added.json().propertyNames())
        .containsExactly(
            "plan", "applied", "results", "guardrails", "conflicts", "elsewhere", "changeSet");
    assertThat(added.json().get("applied").asBoolean()).isTrue();
    JsonNode planned = added.json().at("/plan/0");
    assertThat(planned.get("action").asString()).isEqualTo("create");
    assertThat(planned.get("object").asString()).isEqualTo("record");
    assertThat(planned.get("zone").asString()).isEqualTo(zone);
    assertThat(planned.get("account").asString()).isEqualTo(account);
    assertThat(planned.get("before").isNull()).isTrue();
    assertThat(planned.get("problems")).isEmpty();
    assertThat(planned.get("after").propertyNames())
        .containsExactly("name", "type", "ttl", "priority", "content", "enabled");
    assertThat(planned.at("/after/name").asString()).isEqualTo("new." + zone);
    assertThat(planned.at("/after/ttl").asLong()).isEqualTo(3600);
    assertThat(added.json().at("/results/0").propertyNames())
        .containsExactly("step", "status", "detail");
    assertThat(added.json().at("/results/0/status").asString()).isEqualTo("done");
    assertThat(added.json().at("/results/0/step").asInt()).isEqualTo(1);
    assertThat(live(account, zone, "new", "A")).containsExactly("3600 192.0.2.7");

    Ran set = bench.run("record", "set", zone, "new", "A", "192.0.2.8", "--yes", "--json");

    assertThat(set.json().at("/plan/0/action").asString()).isEqualTo("update");
    assertThat(set.json().at("/plan/0/before/content").asString()).isEqualTo("192.0.2.7");
    assertThat(live(account, zone, "new", "A")).containsExactly("3600 192.0.2.8");

    Ran deleted = bench.run("record", "delete", zone, "new", "A", "--yes", "--json");

    assertThat(deleted.json().at("/plan/0/action").asString()).isEqualTo("delete");
    assertThat(deleted.json().at("/plan/0/after").isNull()).isTrue();
    assertThat(live(account, zone, "new", "A")).isEmpty();
    assertThat(bench.run("records", zone, "--json").out()).doesNotContain("\"new." + zone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cloud", "registrar"})
  void settingMakesARecordSetHoldThatRecordAlone(String account) {
    String zone = zoneOf(account);
    bench.run("record", "add", zone, "many", "A", "192.0.2.1", "--ttl", "300", "--yes");
    bench.run("record", "add", zone, "many", "A", "192.0.2.2", "--yes");
    assertThat(live(account, zone, "many", "A")).containsExactly("300 192.0.2.1", "300 192.0.2.2");

    Ran set = bench.run("record", "set", zone, "many", "A", "192.0.2.2", "--ttl", "600", "--yes");

    assertThat(set.status()).isZero();
    assertThat(live(account, zone, "many", "A")).containsExactly("600 192.0.2.2");
    assertThat(set.out()).contains("- many 300 IN A 192.0.2.1").contains("+ many 600 IN A");
  }

  @Test
  void settingWithoutContentChangesTheTtlOfAll() {
    String zone = zoneOf("cloud");
    bench.run("record", "add", zone, "many", "A", "192.0.2.1", "--yes");
    bench.run("record", "add", zone, "many", "A", "192.0.2.2", "--yes");

    assertThat(bench.run("record", "set", zone, "many", "A", "--ttl", "2h", "--yes").status())
        .isZero();

    assertThat(live("cloud", zone, "many", "A"))
        .containsExactly("7200 192.0.2.1", "7200 192.0.2.2");
    assertThat(bench.run("record", "set", zone, "many", "A").status()).isEqualTo(2);
    assertThat(bench.run("record", "set", zone, "none", "A", "--ttl", "1h").status()).isEqualTo(1);
  }

  @Test
  void aPriorityMayStandBeforeTheContentOrApart() {
    String zone = zoneOf("registrar");

    Ran before =
        bench.run("record", "add", zone, "m", "MX", "10", "mail." + zone, "--yes", "--json");
    Ran apart =
        bench.run(
            "record", "add", zone, "m", "MX", "mx2." + zone, "--priority", "20", "--yes", "--json");
    bench.run("record", "set", zone, "m", "MX", "--priority", "30", "--yes");

    assertThat(before.json().at("/plan/0/after/priority").asInt()).isEqualTo(10);
    assertThat(apart.json().at("/plan/0/after/priority").asInt()).isEqualTo(20);
    assertThat(bench.sandbox.bdom().records(zone))
        .filteredOn(r -> r.name().equals("m." + zone))
        .allSatisfy(r -> assertThat(r.priority()).contains("30"));
  }

  @Test
  void oneRecordOfASetCanBeDeleted() {
    String zone = zoneOf("registrar");
    bench.run("record", "add", zone, "many", "TXT", "first text", "--yes");
    bench.run("record", "add", zone, "many", "TXT", "second text", "--yes");

    bench.run("record", "delete", zone, "many", "TXT", "first text", "--yes");

    assertThat(live("registrar", zone, "many", "TXT"))
        .singleElement()
        .satisfies(content -> assertThat(content).contains("second text"));
    assertThat(bench.run("record", "delete", zone, "many", "TXT", "first text", "--json"))
        .satisfies(ran -> assertThat(ran.status()).isEqualTo(1))
        .satisfies(
            ran -> assertThat(ran.json().at("/error/kind").asString()).isEqualTo("unknown-record"));
  }

  @Test
  void namesAreTheApexRelativeOrAbsoluteInAnyScript() {
    String zone = zoneOf("cloud");

    assertThat(plannedName(zone, "@")).isEqualTo(zone);
    assertThat(plannedName(zone, "x.y")).isEqualTo("x.y." + zone);
    assertThat(plannedName(zone, "x." + zone + ".")).isEqualTo("x." + zone);
    assertThat(plannedName(zone, "straße")).isEqualTo("xn--strae-oqa." + zone);
    assertThat(plannedName(zone, "*")).isEqualTo("*." + zone);
    assertThat(bench.run("record", "add", zone, "x.elsewhere.example.", "TXT", "t", "--dry-run"))
        .satisfies(ran -> assertThat(ran.status()).isEqualTo(2))
        .satisfies(ran -> assertThat(ran.err()).contains("does not lie in the zone"));
    assertThat(bench.run("record", "add", zone, "www." + zone, "TXT", "t", "--dry-run").err())
        .contains("final dot");
  }

  private String plannedName(String zone, String name) {
    Ran ran = bench.run("record", "add", zone, name, "TXT", "planned", "--dry-run", "--json");
    assertThat(ran.status()).isZero();
    return ran.json().at("/plan/0/after/name").asString();
  }

  @Test
  void theTtlComesFromTheSetOrElseFromTheProvider() {
    String zone = zoneOf("registrar");
    bench.run("record", "add", zone, "many", "A", "192.0.2.1", "--ttl", "777", "--yes");

    Ran inSet = bench.run("record", "add", zone, "many", "A", "192.0.2.2", "--dry-run", "--json");
    Ran alone = bench.run("record", "add", zone, "other", "A", "192.0.2.2", "--dry-run", "--json");

    assertThat(inSet.json().at("/plan/0/after/ttl").asLong()).isEqualTo(777);
    assertThat(alone.json().at("/plan/0/after/ttl").asLong()).isEqualTo(86_400);
  }

  @Test
  void whatIsSoAlreadyNeedsNoChange() {
    String zone = zoneOf("cloud");
    bench.run("record", "add", zone, "new", "A", "192.0.2.7", "--yes");

    Ran again = bench.run("record", "add", zone, "new", "A", "192.0.2.7", "--yes", "--json");

    assertThat(again.status()).isZero();
    assertThat(again.out()).startsWith("{\"plan\":[],\"applied\":true,\"results\":[],");
    assertThat(bench.run("record", "set", zone, "new", "A", "192.0.2.7").out())
        .contains("Nothing to do");
  }

  @Test
  void aDryRunShowsThePlanAndSendsNothing() {
    String zone = zoneOf("cloud");
    bench.sandbox.faults().clear();

    Ran dry = bench.run("record", "add", zone, "new", "A", "192.0.2.7", "--dry-run", "--json");

    assertThat(dry.status()).isZero();
    assertThat(dry.json().get("applied").asBoolean()).isFalse();
    assertThat(dry.json().get("plan")).hasSize(1);
    assertThat(dry.json().get("results")).isEmpty();
    assertThat(bench.sandbox.faults().exchanges()).isEmpty();
  }

  @Test
  void withoutATerminalAndWithoutYesNothingIsSent() {
    String zone = zoneOf("cloud");

    Ran ran = bench.run("record", "add", zone, "new", "A", "192.0.2.7");

    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.out()).contains("+ new 3600 IN A 192.0.2.7");
    assertThat(ran.err()).contains("--yes");
    assertThat(live("cloud", zone, "new", "A")).isEmpty();
  }

  @Test
  void atATerminalTheUserDecides() {
    String zone = zoneOf("cloud");
    FakeTerminal no = FakeTerminal.answering("");
    FakeTerminal yes = FakeTerminal.answering("Yes");

    Ran declined =
        bench.withTerminal(no).run("record", "add", zone, "new", "A", "192.0.2.7", "--json");
    Ran agreed =
        bench.withTerminal(yes).run("record", "add", zone, "new", "A", "192.0.2.7", "--json");

    assertThat(declined.status()).isEqualTo(3);
    assertThat(declined.json().get("applied").asBoolean()).isFalse();
    assertThat(declined.err()).contains("+ new 3600 IN A 192.0.2.7").contains("Nothing was sent");
    assertThat(no.questions()).hasSize(1);
    assertThat(agreed.status()).isZero();
    assertThat(live("cloud", zone, "new", "A")).hasSize(1);
  }

  @Test
  void aPlanWithErrorsIsNotApplied() {
    String zone = zoneOf("cloud");
    bench.run("record", "add", zone, "new", "A", "192.0.2.7", "--yes");

    Ran ran = bench.run("record", "add", zone, "new", "CNAME", "www." + zone, "--yes", "--json");

    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.json().get("applied").asBoolean()).isFalse();
    JsonNode problem = ran.json().at("/plan/0/problems/0");
    assertThat(problem.get("severity").asString()).isEqualTo("error");
    assertThat(problem.get("message").asString()).contains("CNAME");
    assertThat(live("cloud", zone, "new", "CNAME")).isEmpty();
    assertThat(bench.run("record", "add", zone, "bad", "A", "not-an-address", "--yes"))
        .satisfies(bad -> assertThat(bad.status()).isEqualTo(3))
        .satisfies(bad -> assertThat(bad.out()).contains("error: "));
  }

  @Test
  void aRecordSetChangedElsewhereIsAConflictAtIonos() {
    String zone = zoneOf("cloud");
    bench.run("record", "add", zone, "new", "A", "192.0.2.7", "--yes");
    var stored =
        bench.sandbox.ionos().records(zone).stream()
            .filter(r -> r.data().name().equals("new"))
            .findFirst()
            .orElseThrow();
    bench
        .sandbox
        .ionos()
        .changeRecord(stored.id(), new RecordData("new", "A", "192.0.2.99", 3600, 0, true));

    Ran ran = bench.run("record", "set", zone, "new", "A", "192.0.2.8", "--yes", "--json");

    assertConflict(ran);
    assertThat(live("cloud", zone, "new", "A")).containsExactly("3600 192.0.2.99");
    assertThat(bench.run("records", zone, "--account", "cloud").out()).contains("192.0.2.99");
    assertThat(bench.run("record", "set", zone, "new", "A", "192.0.2.8", "--yes").status())
        .isZero();
  }

  @Test
  void aRecordSetChangedElsewhereIsAConflictAtBdom() {
    String zone = zoneOf("registrar");
    bench.run("record", "add", zone, "new", "A", "192.0.2.7", "--yes");
    bench.sandbox.bdom().addRecord(zone, BdomRecord.of("new." + zone, "A", 86_400, "192.0.2.99"));

    Ran ran = bench.run("record", "set", zone, "new", "A", "192.0.2.8", "--yes", "--json");

    assertConflict(ran);
    assertThat(live("registrar", zone, "new", "A"))
        .containsExactly("86400 192.0.2.7", "86400 192.0.2.99");
    assertThat(bench.run("records", zone, "--account", "registrar").out()).contains("192.0.2.99");
    assertThat(bench.run("record", "set", zone, "new", "A", "192.0.2.8", "--yes").status())
        .isZero();
  }

  private static void assertConflict(Ran ran) {
    assertThat(ran.status()).isEqualTo(4);
    assertThat(ran.json().get("applied").asBoolean()).isFalse();
    assertThat(ran.json().at("/results/0/status").asString()).isEqualTo("failed");
    assertThat(ran.json().at("/results/0/detail").asString()).contains("Conflict");
  }

  @Test
  void aPlanDoneInPartListsWhatFailed() {
    String zone = zoneOf("cloud");
    bench.run("record", "add", zone, "many", "A", "192.0.2.1", "--yes");
    bench.run("record", "add", zone, "many", "A", "192.0.2.2", "--yes");
    bench
        .sandbox
        .faults()
        .on(ProviderName.IONOS, "PUT", ".*/records/.*")
        .always(Fault.refusal(422, "test-code", "not today"));

    Ran ran = bench.run("record", "set", zone, "many", "A", "192.0.2.3", "--yes", "--json");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.json().get("applied").asBoolean()).isFalse();
    assertThat(ran.json().get("results"))
        .anySatisfy(
            result -> {
              assertThat(result.get("status").asString()).isEqualTo("failed");
              assertThat(result.get("detail").asString())
                  .contains("not today")
                  .contains("test-code");
            });
  }

  @Test
  void anEmptyNameIsNotTakenForTheApex() {
    String zone = zoneOf("cloud");
    List<String> before = live("cloud", zone, "", "A");

    Ran ran = bench.run("record", "delete", zone, "", "A", "--yes");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("Write @");
    assertThat(live("cloud", zone, "", "A")).isEqualTo(before).isNotEmpty();
  }

  @Test
  void whatCannotBeUnderstoodIsWrongUsage() {
    String zone = zoneOf("cloud");

    assertThat(bench.run("record", "add", zone, "x", "A").status()).isEqualTo(2);
    assertThat(bench.run("record", "add", zone, "x", "A", "192.0.2.1", "--ttl", "soon"))
        .satisfies(ran -> assertThat(ran.status()).isEqualTo(2))
        .satisfies(ran -> assertThat(ran.err()).contains("soon is not a TTL"));
    assertThat(bench.run("record", "add", zone, "x", "MX", "m.x", "--priority", "70000").status())
        .isEqualTo(2);
    assertThat(bench.run("record", "add", zone, "x", "A", "192.0.2.1", "--priority", "10"))
        .satisfies(ran -> assertThat(ran.status()).isEqualTo(2))
        .satisfies(ran -> assertThat(ran.err()).contains("A records have no priority"));
    assertThat(bench.run("record", "add", zone, "@", "MX", "10 m.x.example", "--priority", "20"))
        .satisfies(ran -> assertThat(ran.status()).isEqualTo(2))
        .satisfies(ran -> assertThat(ran.err()).contains("Give it once"));
    assertThat(bench.run("record", "add", "two words.example", "x", "A", "192.0.2.1", "--json"))
        .satisfies(ran -> assertThat(ran.status()).isEqualTo(2))
        .satisfies(ran -> assertThat(ran.json().at("/error/kind").asString()).isEqualTo("usage"))
        .satisfies(ran -> assertThat(ran.json().at("/error/message").asString()).contains("blank"));
  }
}
