package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.bdom.BdomZone;
import org.zonewright.sandbox.ionos.IonosStandIn.StoredZone;
import tools.jackson.databind.JsonNode;

class ZoneAndReverseCommandsTest {

  @TempDir private Path directory;
  @AutoClose private CommandBench bench;

  @BeforeEach
  void synchronise() {
    bench = CommandBench.synced(directory);
  }

  @Test
  void aBdomZoneIsCreatedWithItsNameServersAndStartOfAuthority() {
    Ran created =
        bench.run(
            "zone",
            "create",
            "new-one.example",
            "--account",
            "registrar",
            "--ns",
            "ns1.example.net",
            "ns2.example.net",
            "--yes",
            "--json");

    assertThat(created.status()).isZero();
    JsonNode planned = created.json().at("/plan/0");
    assertThat(planned.get("action").asString()).isEqualTo("create");
    assertThat(planned.get("object").asString()).isEqualTo("zone");
    assertThat(planned.at("/after/soa/mname").asString()).isEqualTo("ns1.example.net");
    assertThat(planned.at("/after/records")).hasSize(2);
    BdomZone zone = bench.sandbox.bdom().zone("new-one.example");
    assertThat(zone.records()).extracting(BdomRecord::type).containsExactly("NS", "NS");
    assertThat(zone.soa().rname()).isEqualTo("hostmaster@new-one.example");
    assertThat(bench.run("records", "new-one.example", "--json").json().get("records")).hasSize(2);
  }

  @Test
  void aBdomZoneNeedsNameServers() {
    Ran ran = bench.run("zone", "create", "new-one.example", "--account", "registrar");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("--ns");
  }

  @Test
  void anIonosZoneGetsTheProvidersNameServersAndThatIsSaid() {
    Ran created =
        bench.run(
            "zone",
            "create",
            "straße.example",
            "--account",
            "cloud",
            "--ns",
            "ns1.example.net",
            "--yes");

    assertThat(created.status()).isZero();
    assertThat(created.err()).contains("its own name servers");
    assertThat(bench.sandbox.ionos().zones())
        .extracting(StoredZone::name)
        .contains("xn--strae-oqa.example");
  }

  @Test
  void aZoneFileGivesTheFirstRecords() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("zone.txt"),
            """
            $TTL 1h
            @ IN SOA ns1.example.net. admin.example.net. 7 3600 600 86400 300
            @ IN NS ns1.example.net.
            www IN A 192.0.2.1
            @ IN MX 10 mail
            """);

    Ran cloud =
        bench.run(
            "zone",
            "create",
            "a.example",
            "--account",
            "cloud",
            "--from",
            file.toString(),
            "--yes");
    Ran registrar =
        bench.run(
            "zone",
            "create",
            "b.example",
            "--account",
            "registrar",
            "--from",
            file.toString(),
            "--yes",
            "--json");

    assertThat(cloud.status()).isZero();
    assertThat(bench.sandbox.ionos().records("a.example"))
        .extracting(r -> r.data().type())
        .containsExactlyInAnyOrder("A", "MX");
    assertThat(registrar.json().at("/plan/0/after/soa/serial").asLong()).isEqualTo(7);
    assertThat(bench.sandbox.bdom().records("b.example"))
        .extracting(BdomRecord::type)
        .containsExactlyInAnyOrder("A", "MX", "NS");
  }

  @Test
  void aZoneFileThatIsNotUnderstoodIsNotUsedAtAll() throws IOException {
    Path file = Files.writeString(directory.resolve("zone.txt"), "www IN A 192.0.2.1\nftp IN A\n");

    Ran bad =
        bench.run(
            "zone",
            "create",
            "a.example",
            "--account",
            "cloud",
            "--from",
            file.toString(),
            "--yes");
    Ran missing =
        bench.run("zone", "create", "a.example", "--account", "cloud", "--from", "no-such-file");

    assertThat(bad.status()).isEqualTo(1);
    assertThat(bad.err()).contains("Line 2").contains("nothing was planned");
    assertThat(missing.status()).isEqualTo(1);
    assertThat(missing.err()).contains("There is no file no-such-file");
    assertThat(bench.sandbox.ionos().zones())
        .extracting(StoredZone::name)
        .doesNotContain("a.example");
  }

  @Test
  void aZoneIsDeletedWithItsRecords() {
    String cloud = zoneOf("cloud");
    String registrar = zoneOf("registrar");

    Ran guarded = bench.run("zone", "delete", cloud, "--account", "cloud", "--yes", "--json");
    Ran first =
        bench.run("zone", "delete", cloud, "--account", "cloud", "--yes", "--force", "--json");
    Ran second = bench.run("zone", "delete", registrar, "--yes", "--force");

    assertThat(guarded.status()).isEqualTo(3);
    assertThat(guarded.json().at("/guardrails/0/kind").asString()).isEqualTo("zone-deletion");
    assertThat(guarded.json().at("/guardrails/0/zone").asString()).isEqualTo(cloud);
    assertThat(guarded.err()).contains("needs --force").contains(cloud);
    assertThat(second.err()).contains("in spite of a guardrail").contains(registrar);

    assertThat(first.status()).isZero();
    assertThat(first.json().at("/plan/0/action").asString()).isEqualTo("delete");
    assertThat(first.json().at("/plan/0/object").asString()).isEqualTo("zone");
    assertThat(first.json().at("/plan/0/before/name").asString()).isEqualTo(cloud);
    assertThat(first.json().at("/plan/0/before/recordCount").asInt()).isPositive();
    assertThat(second.status()).isZero();
    assertThat(bench.sandbox.ionos().zones()).extracting(StoredZone::name).doesNotContain(cloud);
    assertThat(bench.sandbox.bdom().zones()).extracting(BdomZone::name).doesNotContain(registrar);
    assertThat(bench.run("zones", "--json").json()).hasSize(10);
  }

  @Test
  void aZoneThatExistsIsNotCreatedAgain() {
    Ran ran = bench.run("zone", "create", zoneOf("cloud"), "--account", "cloud", "--yes", "--json");

    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.json().at("/plan/0/problems/0/severity").asString()).isEqualTo("error");
  }

  @Test
  void creatingAZoneNeedsToKnowTheAccount() {
    Ran ran = bench.run("zone", "create", "a.example", "--json");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.json().at("/error/kind").asString()).isEqualTo("ambiguous");
    assertThat(ran.err()).contains("cloud, registrar");
  }

  @Test
  void aReverseRecordIsCreatedChangedAndDeleted() {
    JsonNode known = bench.run("reverse", "--json").json().get(0);
    String ip = known.get("ip").asString();
    String name = known.get("name").asString();

    Ran deleted = bench.run("reverse", "delete", ip, "--yes", "--json");

    assertThat(deleted.status()).isZero();
    assertThat(deleted.json().at("/plan/0/object").asString()).isEqualTo("reverse");
    assertThat(deleted.json().at("/plan/0").propertyNames()).doesNotContain("zone");
    assertThat(deleted.json().at("/plan/0/before/ip").asString()).isEqualTo(ip);
    assertThat(deleted.json().at("/plan/0/before/name").asString()).isEqualTo(name);
    assertThat(bench.run("reverse", "--json").json()).hasSize(7);

    Ran created =
        bench.run("reverse", "set", ip, name + ".", "--description", "rack 9", "--yes", "--json");

    assertThat(created.status()).isZero();
    assertThat(created.json().at("/plan/0/action").asString()).isEqualTo("create");
    assertThat(created.json().at("/plan/0/account").asString()).isEqualTo("cloud");
    assertThat(stored(ip)).isEqualTo(name + " rack 9");

    Ran changed =
        bench.run("reverse", "set", ip, name, "--description", "rack 10", "--yes", "--json");

    assertThat(changed.json().at("/plan/0/action").asString()).isEqualTo("update");
    assertThat(stored(ip)).isEqualTo(name + " rack 10");
    assertThat(bench.run("reverse", "set", ip, name, "--yes").out()).contains("Nothing to do");
  }

  private String stored(String ip) {
    return bench.sandbox.ionos().reverseRecords().stream()
        .filter(r -> r.ip().equals(ip))
        .map(r -> r.name() + " " + r.description())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aReverseRecordChangedElsewhereIsAConflictAndThenKnown() {
    JsonNode record = bench.run("reverse", "--json").json().get(0);
    String ip = record.get("ip").asString();
    bench.sandbox.ionos().removeReverse(UUID.fromString(record.get("id").asString()));
    bench.sandbox.ionos().addReverse(ip, "theirs.example.net", "");

    Ran conflict =
        bench.run("reverse", "set", ip, record.get("name").asString(), "--description", "x", "-y");

    assertThat(conflict.status()).isEqualTo(4);
    assertThat(bench.sandbox.ionos().reverseRecords())
        .anyMatch(r -> r.ip().equals(ip) && r.name().equals("theirs.example.net"));
  }

  @Test
  void aReverseRecordChangedElsewhereIsInTheCacheAfterTheConflict() {
    JsonNode record = bench.run("reverse", "--json").json().get(0);
    String ip = record.get("ip").asString();
    bench.sandbox.ionos().removeReverse(UUID.fromString(record.get("id").asString()));

    assertThat(bench.run("reverse", "delete", ip, "--yes").status()).isEqualTo(4);

    assertThat(bench.run("reverse").out()).doesNotContain(ip + " ");
  }

  @Test
  void whatIsNoAddressOrHasNoReverseRecordIsTold() {
    assertThat(bench.run("reverse", "set", "192.0.2.999", "a.example").status()).isEqualTo(2);
    assertThat(bench.run("reverse", "delete", "192.0.2.254", "--json"))
        .satisfies(ran -> assertThat(ran.status()).isEqualTo(1))
        .satisfies(
            ran -> assertThat(ran.json().at("/error/kind").asString()).isEqualTo("unknown-record"));
    assertThat(
            bench.run(
                "reverse", "set", "192.0.2.1", "a.example", "--account", "registrar", "--yes"))
        .satisfies(ran -> assertThat(ran.status()).isEqualTo(3))
        .satisfies(ran -> assertThat(ran.out()).contains("no reverse records"));
  }

  private String zoneOf(String account) {
    return bench.run("zones", "--account", account, "--json").json().get(0).get("name").asString();
  }
}
