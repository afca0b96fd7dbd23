package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.cli.Shell.Run;
import org.zonewright.model.IpAddress;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.SandboxOptions;
import org.zonewright.sandbox.bdom.BdomRecord;
import tools.jackson.databind.JsonNode;

class CommandsTest {

  private static final String IONOS = "cloud";
  private static final String BDOM = "registrar";

  @TempDir Path directory;
  private Sandbox sandbox;
  private Shell shell;

  @BeforeEach
  void start() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.defaults().withZones(6).withRecords(80).withReverse(6));
    sandbox.ionos().settings().settleAfter(Duration.ZERO);
    shell = new Shell(directory.resolve("data"));
    shell.environment(Map.of("ZONEWRIGHT_TOKEN", sandbox.token()));
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private void addAccounts() {
    shell.done("accounts", "add", "ionos", "--name", IONOS, "--url", sandbox.ionosUrl().toString());
    shell.done(
        "accounts",
        "add",
        "bdom",
        "--name",
        BDOM,
        "--user-id",
        String.valueOf(sandbox.userId()),
        "--url",
        sandbox.bdomUrl().toString());
  }

  private void sync() {
    addAccounts();
    shell.done("sync");
  }

  private String zone(String account) {
    return shell.done("zones", "--account", account, "--json").json().get(0).get("name").asString();
  }

  @Test
  void accountsAreAddedListedAndRemoved() {
    addAccounts();
    JsonNode list = shell.done("accounts", "list", "--json").json();

    assertThat(fields(list.get(0))).containsExactly("name", "provider", "url", "hasSecret");
    assertThat(list.get(0).get("hasSecret").asBoolean()).isTrue();
    assertThat(list.get(1).get("userId").asLong()).isEqualTo(sandbox.userId());
    shell.done("accounts", "remove", IONOS);
    assertThat(shell.done("accounts", "list", "--json").json()).hasSize(1);
    Run again =
        shell.run("accounts", "add", "bdom", "--name", "REGISTRAR", "--user-id", "1", "--json");
    assertThat(again.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(kind(again)).isEqualTo("accountExists");
  }

  @Test
  void withoutKeychainTheAccountIsAddedAndTheTokenIsNot() {
    shell.environment(Map.of()).input(sandbox.token() + "\n", false);
    Run run =
        shell.done(
            "accounts",
            "add",
            "ionos",
            "--name",
            IONOS,
            "--url",
            sandbox.ionosUrl().toString(),
            "--token-stdin");

    assertThat(run.err()).contains("ZONEWRIGHT_TOKEN", "in memory").doesNotContain(sandbox.token());
    Run sync = shell.run("sync");
    assertThat(sync.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(sync.err()).contains("not an API key of the IONOS hosting product");
  }

  @Test
  void aTokenIsNotSentInClearText() {
    Run run =
        shell.run("accounts", "add", "ionos", "--name", "x", "--url", "http://dns.example.net");

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).contains("clear text");
  }

  @Test
  void aCacheThatWasNeverFilledSaysSo() {
    Run none = shell.run("zones", "--json");
    assertThat(none.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(kind(none)).isEqualTo("noAccounts");
    addAccounts();
    for (List<String> command :
        List.of(
            List.of("zones"),
            List.of("records", "example.org"),
            List.of("search", "mail"),
            List.of("reverse"),
            List.of("quota"))) {
      List<String> arguments = new ArrayList<>(command);
      arguments.add("--json");
      Run run = shell.run(arguments.toArray(String[]::new));
      assertThat(run.status()).as(command.toString()).isEqualTo(ExitStatus.FAILED);
      assertThat(kind(run)).as(command.toString()).isEqualTo("neverSynchronised");
    }
  }

  @Test
  void documentsHaveTheShapesThatWerePromised() {
    sync();

    assertThat(fields(shell.done("zones", "--json").json().get(0)))
        .containsExactly(
            "account",
            "provider",
            "name",
            "unicodeName",
            "id",
            "records",
            "fetchedAt",
            "complete",
            "drafts");
    JsonNode ionos = shell.done("records", zone(IONOS), "--json").json();
    assertThat(fields(ionos))
        .containsExactly("zone", "account", "soa", "fetchedAt", "complete", "records");
    assertThat(ionos.get("soa").isNull()).isTrue();
    assertThat(fields(ionos.get("records").get(0)))
        .containsExactly("id", "name", "type", "ttl", "priority", "content", "enabled");
    JsonNode bdom = shell.done("records", zone(BDOM), "--json").json();
    assertThat(fields(bdom.get("soa"))).containsExactly("mname", "rname", "serial", "ttl");
    assertThat(fields(shell.done("search", "mail", "--json").json().get(0)))
        .containsExactly("account", "zone", "name", "type", "ttl", "priority", "content");
    assertThat(fields(shell.done("reverse", "--json").json().get(0)))
        .containsExactly(
            "account", "id", "ip", "name", "description", "forward", "created", "modified");
    JsonNode quota = shell.done("quota", "--json").json().get(0);
    assertThat(fields(quota))
        .containsExactly(
            "account", "zones", "secondaryZones", "records", "reverseRecords", "fetchedAt");
    assertThat(fields(quota.get("records"))).containsExactly("used", "limit");
  }

  @Test
  void readingGivesTheSameWithoutTheProviders() {
    sync();
    String ionos = zone(IONOS);
    String bdom = zone(BDOM);
    List<List<String>> commands =
        List.of(
            List.of("zones", "--json"),
            List.of("records", ionos, "--json"),
            List.of("records", bdom, "--json"),
            List.of("search", "mail", "--json"),
            List.of("reverse", "--json"),
            List.of("quota", "--json"),
            List.of("zones"),
            List.of("quota"));
    List<String> online = commands.stream().map(this::out).toList();
    sandbox.close();

    assertThat(commands.stream().map(this::out).toList()).isEqualTo(online);
    Run sync = shell.run("sync", "--json");
    assertThat(sync.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(sync.json().get(0).get("complete").asBoolean()).isFalse();
    assertThat(commands.stream().map(this::out).toList()).isEqualTo(online);
  }

  private String out(List<String> command) {
    return shell.done(command.toArray(String[]::new)).out();
  }

  @Test
  void recordsAreAddedSetAndDeletedAtBothProviders() {
    sync();
    for (String account : List.of(IONOS, BDOM)) {
      String zone = zone(account);
      Run added = change("record", "add", zone, "cli", "A", "192.0.2.77", "--ttl", "1h");
      assertThat(fields(added.json())).containsExactly("plan", "applied", "results");
      assertThat(added.json().get("applied").asBoolean()).isTrue();
      assertThat(added.json().get("results").get(0).get("status").asString()).isEqualTo("done");
      change("record", "add", zone, "cli." + zone + ".", "A", "192.0.2.78");
      assertThat(contents(zone, "cli." + zone)).containsExactly("192.0.2.77", "192.0.2.78");
      change("record", "set", zone, "cli", "A", "192.0.2.79");
      assertThat(contents(zone, "cli." + zone)).containsExactly("192.0.2.79");
      change("record", "set", zone, "cli", "A", "--ttl", "600");
      change("record", "add", zone, "@", "MX", "20 mx2.example.net");
      assertThat(contents(zone, zone)).contains("mx2.example.net");
      change("record", "delete", zone, "@", "MX", "mx2.example.net");
      change("record", "delete", zone, "cli", "A");
      assertThat(contents(zone, "cli." + zone)).isEmpty();
    }
  }

  @Test
  void aFreshSyncFindsWhatWasApplied() {
    sync();
    String zone = zone(BDOM);
    change("record", "add", zone, "cli", "TXT", "a \"quoted\" text; with more");
    String before = shell.done("records", zone, "--json").json().get("records").toString();
    shell.done("sync");

    assertThat(shell.done("records", zone, "--json").json().get("records").toString())
        .isEqualTo(before);
    Run again = change("record", "set", zone, "cli", "TXT", "a \"quoted\" text; with more");
    assertThat(again.json().get("plan")).isEmpty();
  }

  @Test
  void withoutYesAndWithoutAPersonThePlanIsOnlyShown() {
    sync();
    String zone = zone(IONOS);
    Run run = shell.run("record", "add", zone, "cli", "A", "192.0.2.77", "--json");

    assertThat(run.status()).isEqualTo(ExitStatus.NOT_APPLIED);
    assertThat(run.json().get("applied").asBoolean()).isFalse();
    assertThat(fields(run.json().get("plan").get(0)))
        .containsExactly("action", "object", "zone", "before", "after", "problems");
    Run dry = shell.run("record", "add", zone, "cli", "A", "192.0.2.77", "--dry-run");
    assertThat(dry.status()).isEqualTo(ExitStatus.DONE);
    assertThat(dry.out()).contains("+ cli." + zone);
    assertThat(contents(zone, "cli." + zone)).isEmpty();
  }

  @Test
  void aPersonIsAsked() {
    sync();
    String zone = zone(IONOS);
    shell.input("n\n", true);
    assertThat(shell.run("record", "add", zone, "cli", "A", "192.0.2.77").status())
        .isEqualTo(ExitStatus.NOT_APPLIED);
    shell.input("y\n", true);
    Run run = shell.run("record", "add", zone, "cli", "A", "192.0.2.77");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.err()).contains("Apply this plan?");
    assertThat(contents(zone, "cli." + zone)).containsExactly("192.0.2.77");
  }

  @Test
  void aRecordThatNoProviderAcceptsIsRefusedWithItsReason() {
    sync();
    Run run = shell.run("record", "add", zone(IONOS), "cli", "A", "nonsense", "--yes", "--json");

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.json().get("applied").asBoolean()).isFalse();
    assertThat(run.json().get("plan").get(0).get("problems").get(0).get("message").asString())
        .contains("IPv4");
  }

  @Test
  void somebodyElsesChangeIsAConflict() {
    sync();
    String zone = zone(BDOM);
    change("record", "add", zone, "cli", "A", "192.0.2.77");
    sandbox.bdom().addRecord(zone, BdomRecord.of("cli." + zone, "A", 300, "192.0.2.1"));

    Run run = shell.run("record", "set", zone, "cli", "A", "192.0.2.78", "--yes", "--json");
    assertThat(run.status()).isEqualTo(ExitStatus.CONFLICT);
    assertThat(run.json().get("results").get(0).get("status").asString()).isEqualTo("failed");
    assertThat(run.json().get("results").get(0).get("conflict").asBoolean()).isTrue();
  }

  @Test
  void zonesAreCreatedFromAFileAndDeleted() throws IOException {
    sync();
    Path file = directory.resolve("zone.txt");
    Files.writeString(file, "@ 3600 IN NS ns1.example.net.\nwww 300 IN A 192.0.2.5\n");
    for (String account : List.of(IONOS, BDOM)) {
      change("zone", "create", "new-zone.test", "--account", account, "--from", file.toString());
      assertThat(contents("new-zone.test", "www.new-zone.test")).containsExactly("192.0.2.5");
      change("zone", "delete", "new-zone.test", "--account", account);
      assertThat(kind(shell.run("records", "new-zone.test", "--json"))).isEqualTo("unknownZone");
    }
    change(
        "zone", "create", "ns.test", "--account", BDOM, "--ns", "a.example.net", "b.example.net");
    assertThat(contents("ns.test", "ns.test")).containsExactly("a.example.net", "b.example.net");
    Files.writeString(file, "www 300 IN A not-an-address extra\n");
    Run run =
        shell.run(
            "zone", "create", "x.test", "--account", BDOM, "--from", file.toString(), "--yes");
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).contains("not understood");
  }

  @Test
  void reverseRecordsAreSetAndDeleted() {
    sync();
    String zone = zone(IONOS);
    change("record", "add", zone, "ptr", "A", "192.0.2.250");
    change("reverse", "set", "192.0.2.250", "ptr." + zone, "--description", "mine");
    JsonNode made = reverse("192.0.2.250");
    assertThat(made.get("forward").asString()).isEqualTo("confirmed");
    assertThat(made.get("description").asString()).isEqualTo("mine");
    change("reverse", "set", "192.0.2.250", "other.example.net");
    assertThat(reverse("192.0.2.250").get("description").asString()).isEqualTo("mine");
    change("reverse", "delete", "192.0.2.250");
    assertThat(kind(shell.run("reverse", "delete", "192.0.2.250", "--json")))
        .isEqualTo("unknownReverse");
  }

  @Test
  void reverseRecordsAreSortedByAddress() {
    sync();
    List<String> addresses = new ArrayList<>();
    shell.done("reverse", "--json").json().forEach(row -> addresses.add(row.get("ip").asString()));

    assertThat(addresses).isSortedAccordingTo((a, b) -> IpAddress.of(a).compareTo(IpAddress.of(b)));
  }

  @Test
  void wrongUsageIsTold() {
    addAccounts();
    for (List<String> command :
        List.of(
            List.of("nonsense"),
            List.of("records"),
            List.of("record", "add", "a.test"),
            List.of("zone"),
            List.of("accounts", "add", "bdom", "--name", "x", "--user-id", "many"),
            List.of("accounts", "add", "ionos"),
            List.of("records", "a zone with spaces"),
            List.of("reverse", "set", "no-address", "a.test"),
            List.of("search", "x", "--limit", "many"))) {
      Run run = shell.run(command.toArray(String[]::new));
      assertThat(run.status()).as(command.toString()).isEqualTo(ExitStatus.WRONG_USAGE);
      assertThat(run.err()).as(command.toString()).startsWith("zonewright: ");
      assertThat(run.out()).as(command.toString()).isEmpty();
    }
  }

  @Test
  void whatTheProviderSaysIsToldToPrograms() {
    addAccounts();
    sandbox.bdom().settings().addressEnabled(false);
    Run run = shell.run("sync", "--account", BDOM, "--json");

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    JsonNode problem = run.json().get(0).get("parts").get(0).get("problem");
    assertThat(problem.get("kind").asString()).isEqualTo("notAllowed");
    assertThat(problem.get("message").asString())
        .contains("not enabled for user id " + sandbox.userId());
  }

  @Test
  void aDataDirectoryThatIsAFileIsTold() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "x");
    Run run = shell.run("zones", "--json", "--data", file.toString());

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(kind(run)).isEqualTo("dataDirectoryUnusable");
    assertThat(run.err()).contains(file.toString(), "--data");
  }

  @Test
  void theDemoAnswersWithoutAccountsAndLeavesTheRealDataAlone() {
    JsonNode zones = shell.done("zones", "--demo", "--json").json();

    assertThat(zones).hasSizeGreaterThan(10);
    assertThat(shell.done("quota", "--demo", "--json").json()).hasSize(1);
    assertThat(shell.done("accounts", "list", "--json").json()).isEmpty();
  }

  @Test
  void withoutACommandTheWindowOpens() {
    shell.done();
    shell.done("--demo");
    shell.done("--data", directory.resolve("other").toString());

    assertThat(shell.windows()).containsExactly("data false", "data true", "other false");
  }

  @Test
  void helpAndVersionAreOnStandardOutput() {
    assertThat(shell.done("--help").out()).contains("sync", "--json");
    assertThat(shell.done("record", "add", "--help").out()).contains("ZONE", "--priority");
    assertThat(shell.done("--version").out()).startsWith("Zonewright 1");
  }

  private Run change(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--yes");
    all.add("--json");
    return shell.done(all.toArray(String[]::new));
  }

  private List<String> contents(String zone, String name) {
    List<String> contents = new ArrayList<>();
    for (JsonNode record : shell.done("records", zone, "--json").json().get("records")) {
      if (record.get("name").asString().equals(name)) {
        contents.add(record.get("content").asString());
      }
    }
    return contents;
  }

  private JsonNode reverse(String ip) {
    for (JsonNode row : shell.done("reverse", "--json").json()) {
      if (row.get("ip").asString().equals(ip)) {
        return row;
      }
    }
    throw new AssertionError("no reverse record of " + ip);
  }

  private static List<String> fields(JsonNode node) {
    return List.copyOf(node.propertyNames());
  }

  private static String kind(Run run) {
    return run.json().get("error").get("kind").asString();
  }
}
