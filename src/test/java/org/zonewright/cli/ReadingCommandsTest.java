package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.sandbox.wire.Fault;
import org.zonewright.sandbox.wire.ProviderName;
import tools.jackson.databind.JsonNode;

class ReadingCommandsTest {

  @TempDir private Path directory;
  @AutoClose private CommandBench bench;

  @BeforeEach
  void synchronise() {
    bench = CommandBench.synced(directory);
  }

  private static List<String> texts(JsonNode array, String field) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.get(field).asString()));
    return texts;
  }

  @Test
  void zonesOfBothProvidersAreListedInDnsOrder() {
    JsonNode zones = bench.run("zones", "--json").json();

    assertThat(zones).hasSize(12);
    assertThat(texts(zones, "provider")).contains("ionos", "bdom");
    assertThat(texts(zones, "name").stream().map(DnsName::of)).isSorted();
    JsonNode zone = zones.get(0);
    assertThat(zone.propertyNames())
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
    assertThat(zone.get("records").isInt()).isTrue();
    assertThat(zone.get("drafts").asInt()).isZero();
    assertThat(zone.get("complete").asBoolean()).isTrue();
    assertThat(Instant.parse(zone.get("fetchedAt").asString())).isBefore(Instant.now());
    assertThat(zone.get("id").asString()).isNotEmpty();
  }

  @Test
  void zonesOfOneAccountCanBeListed() {
    JsonNode zones = bench.run("zones", "--account", "registrar", "--json").json();

    assertThat(zones).hasSize(6);
    assertThat(texts(zones, "account")).containsOnly("registrar");
  }

  @Test
  void peopleReadUnicodeNames() {
    JsonNode zones = bench.run("zones", "--json").json();
    List<String> encoded =
        texts(zones, "name").stream().filter(name -> name.contains("xn--")).toList();

    Ran table = bench.run("zones");

    assertThat(encoded).isNotEmpty();
    assertThat(table.out())
        .contains(texts(zones, "unicodeName"))
        .doesNotContain("xn--")
        .contains("just now");
  }

  @Test
  void recordsOfABdomZoneHaveAllFields() {
    String zone = zoneOf("registrar");

    JsonNode content = bench.run("records", zone, "--json").json();

    assertThat(content.propertyNames())
        .containsExactly("zone", "account", "soa", "fetchedAt", "complete", "records");
    assertThat(content.get("zone").asString()).isEqualTo(zone);
    assertThat(content.get("account").asString()).isEqualTo("registrar");
    assertThat(content.get("soa").propertyNames())
        .containsExactly("mname", "rname", "serial", "ttl");
    assertThat(content.at("/soa/serial").isIntegralNumber()).isTrue();
    assertThat(content.get("records")).hasSize(bench.sandbox.bdom().records(zone).size());
    JsonNode record = content.get("records").get(0);
    assertThat(record.propertyNames())
        .containsExactly("id", "name", "type", "ttl", "priority", "content", "enabled");
  }

  @Test
  void prioritiesAreNumbersOrNullAndNamesAbsolute() {
    String zone = zoneOf("cloud");

    JsonNode records = bench.run("records", zone, "--json").json().get("records");

    assertThat(records).hasSize(bench.sandbox.ionos().records(zone).size());
    for (JsonNode record : records) {
      boolean hasPriority = List.of("MX", "SRV", "URI").contains(record.get("type").asString());
      assertThat(record.get("priority").isInt()).isEqualTo(hasPriority);
      assertThat(record.get("priority").isNull()).isEqualTo(!hasPriority);
      assertThat(record.get("name").asString()).endsWith(zone);
      assertThat(record.get("ttl").isIntegralNumber()).isTrue();
      assertThat(record.get("enabled").isBoolean()).isTrue();
    }
  }

  @Test
  void recordsForPeopleStartWithZoneAndAge() {
    String zone = zoneOf("registrar");

    assertThat(bench.run("records", zone).out())
        .contains("at registrar")
        .contains("just now")
        .contains("SOA ")
        .contains("NAME")
        .contains("@ ");
  }

  @Test
  void aZoneIsFoundByItsUnicodeNameAndWithFinalDot() {
    JsonNode zones = bench.run("zones", "--json").json();
    JsonNode encoded =
        zones
            .valueStream()
            .filter(z -> z.get("name").asString().contains("xn--"))
            .findFirst()
            .orElseThrow();

    assertThat(
            bench
                .run("records", encoded.get("unicodeName").asString(), "--json")
                .json()
                .get("zone"))
        .isEqualTo(encoded.get("name"));
    assertThat(bench.run("records", encoded.get("name").asString() + ".").status()).isZero();
  }

  @Test
  void aZoneInTwoAccountsNeedsAnAccount() {
    String zone = zoneOf("registrar");
    bench.sandbox.ionos().addZone(zone, "");
    bench.run("sync");

    Ran ambiguous = bench.run("records", zone, "--json");

    assertThat(ambiguous.status()).isEqualTo(1);
    assertThat(ambiguous.json().at("/error/kind").asString()).isEqualTo("ambiguous");
    assertThat(ambiguous.err()).contains("cloud").contains("registrar").contains("--account");
    assertThat(bench.run("records", zone, "--account", "cloud").status()).isZero();
  }

  @Test
  void anUnknownZoneIsToldWithWhereItWasLookedFor() {
    Ran unknown = bench.run("records", "nowhere.example", "--json");

    assertThat(unknown.status()).isEqualTo(1);
    assertThat(unknown.json().at("/error/kind").asString()).isEqualTo("unknown-zone");
    assertThat(unknown.err()).contains("nowhere.example").contains("cloud, registrar");
  }

  @Test
  void searchFindsRecordsAndReverseRecords() {
    JsonNode reverse = bench.run("reverse", "--json").json().get(0);
    String name = reverse.get("name").asString();

    JsonNode hits = bench.run("search", name, "--json").json();

    assertThat(hits)
        .allSatisfy(
            hit ->
                assertThat(hit.propertyNames())
                    .containsExactly(
                        "account",
                        "zone",
                        "name",
                        "type",
                        "ttl",
                        "priority",
                        "content",
                        "drafted"));
    assertThat(hits)
        .anySatisfy(
            hit -> {
              assertThat(hit.get("type").asString()).isEqualTo("PTR");
              assertThat(hit.get("name")).isEqualTo(reverse.get("ip"));
              assertThat(hit.get("content").asString()).isEqualTo(name);
              assertThat(hit.get("zone").isNull()).isTrue();
            })
        .anySatisfy(
            hit -> {
              assertThat(hit.get("type").asString()).isEqualTo("A");
              assertThat(hit.get("name").asString()).isEqualTo(name);
              assertThat(hit.get("account").asString()).isEqualTo("cloud");
              assertThat(hit.get("ttl").isIntegralNumber()).isTrue();
            });
    assertThat(bench.run("search", name).out()).contains(name).contains("PTR");
  }

  @Test
  void aSearchWithoutResultsIsNoFailure() {
    Ran none = bench.run("search", "certainly-not-there", "--json");

    assertThat(none.status()).isZero();
    assertThat(none.out()).isEqualTo("[]\n");
    assertThat(bench.run("search", " ").status()).isEqualTo(2);
  }

  @Test
  void reverseRecordsAreListedByAddressWithTheirForwardCheck() {
    JsonNode records = bench.run("reverse", "--json").json();

    assertThat(records).hasSize(8);
    assertThat(texts(records, "ip").stream().map(IpAddress::of)).isSorted();
    assertThat(texts(records, "forward"))
        .contains("confirmed")
        .isSubsetOf("confirmed", "mismatch", "missing", "unknown");
    assertThat(records.get(0).propertyNames())
        .containsExactly(
            "account",
            "id",
            "ip",
            "name",
            "description",
            "forward",
            "created",
            "modified",
            "state",
            "states",
            "forwardNames");
    assertThat(Instant.parse(records.get(0).get("created").asString())).isBefore(Instant.now());
    assertThat(bench.run("reverse").out()).contains("ADDRESS").contains("confirmed");
  }

  @Test
  void quotaIsThatOfTheAccountThatHasOne() {
    JsonNode quotas = bench.run("quota", "--json").json();

    assertThat(quotas).hasSize(1);
    JsonNode quota = quotas.get(0);
    assertThat(quota.propertyNames())
        .containsExactly(
            "account",
            "zones",
            "secondaryZones",
            "records",
            "reverseRecords",
            "fetchedAt",
            "drafts",
            "differences");
    assertThat(quota.get("account").asString()).isEqualTo("cloud");
    assertThat(quota.get("zones").propertyNames()).containsExactly("used", "limit");
    assertThat(quota.at("/zones/used").asInt()).isEqualTo(6);
    assertThat(quota.at("/reverseRecords/used").asInt()).isEqualTo(8);
    assertThat(bench.run("quota").out()).contains("Reverse records").contains("ALLOWED");
  }

  @Test
  void aProviderWithoutQuotaGivesAnEmptyListAndSaysSo() {
    Ran quota = bench.run("quota", "--account", "registrar", "--json");

    assertThat(quota.status()).isZero();
    assertThat(quota.out()).isEqualTo("[]\n");
    assertThat(quota.err()).contains("no quota");
  }

  @Test
  void everyReadingCommandGivesTheSameWithoutNetwork() {
    List<String[]> commands =
        List.of(
            new String[] {"zones", "--json"},
            new String[] {"records", zoneOf("cloud"), "--json"},
            new String[] {"records", zoneOf("registrar"), "--json"},
            new String[] {"search", "www", "--json"},
            new String[] {"reverse", "--json"},
            new String[] {"quota", "--json"},
            new String[] {"accounts", "list", "--json"});
    List<Ran> online = commands.stream().map(bench::run).toList();

    bench.sandbox.close();

    assertThat(online).allMatch(ran -> ran.status() == 0);
    assertThat(commands.stream().map(bench::run)).isEqualTo(online);
  }

  @Test
  void aSyncTellsWhatItReadOfEachAccount() {
    Ran sync = bench.run("sync", "--json");

    assertThat(sync.status()).isZero();
    JsonNode cloud = sync.json().get(0);
    assertThat(cloud.propertyNames())
        .containsExactly("account", "complete", "parts", "failedZones");
    assertThat(cloud.get("complete").asBoolean()).isTrue();
    assertThat(texts(cloud.get("parts"), "part"))
        .contains("zones", "records", "reverseRecords", "quota");
    assertThat(bench.run("sync", "--account", "registrar").out())
        .contains("registrar")
        .doesNotContain("cloud");
  }

  @Test
  void aSyncCountsAsChangedOnlyWhatPeopleCallSo() {
    String user = String.valueOf(bench.sandbox.userId());
    String url = bench.sandbox.bdomUrl().toString();
    bench.run("accounts", "add", "bdom", "--name", "again", "--user-id", user, "--url", url);

    JsonNode first = bench.run("sync", "--account", "again", "--json").json();
    String second = bench.run("sync", "--account", "again").out();

    JsonNode records = first.at("/0/parts/1");
    assertThat(records.get("items").asInt()).isPositive();
    assertThat(records.get("changed")).isEqualTo(records.get("items"));
    assertThat(records.get("rowsWritten").asInt())
        .isEqualTo(records.get("items").asInt() + first.at("/0/parts/0/items").asInt());
    assertThat(second.lines().skip(1)).allMatch(line -> line.endsWith(" 0  complete"));
  }

  @Test
  void anIncompleteSyncFailsAndKeepsWhatWasKnown() {
    bench.sandbox.faults().on(ProviderName.IONOS).always(Fault.status(400));

    Ran sync = bench.run("sync", "--json");

    assertThat(sync.status()).isEqualTo(1);
    assertThat(sync.json().get(0).get("complete").asBoolean()).isFalse();
    assertThat(sync.json().get(1).get("complete").asBoolean()).isTrue();
    assertThat(sync.err()).contains("The sync of cloud is incomplete");
    assertThat(bench.run("zones", "--json").json()).hasSize(12);
  }

  @Test
  void progressIsShownToSomebodyAtATerminalOnly() {
    assertThat(bench.run("sync").err()).doesNotContain("\r");
    assertThat(bench.withTerminal(FakeTerminal.answering("")).run("sync", "--json"))
        .satisfies(ran -> assertThat(ran.err()).contains("\rcloud: "))
        .satisfies(ran -> assertThat(ran.json()).hasSize(2));
  }

  private String zoneOf(String account) {
    return bench.run("zones", "--account", account, "--json").json().get(0).get("name").asString();
  }
}
