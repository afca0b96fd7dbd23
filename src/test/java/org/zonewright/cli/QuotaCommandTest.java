package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.AccountId;
import org.zonewright.model.Quota;
import org.zonewright.model.Usage;
import org.zonewright.quota.UsageFixture;
import org.zonewright.sandbox.ionos.Quotas;
import org.zonewright.store.QuotaSample;
import tools.jackson.databind.JsonNode;

class QuotaCommandTest {

  private DraftBench bench;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = new DraftBench(directory);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private JsonNode quota(String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "quota";
    arguments[1] = "--json";
    System.arraycopy(more, 0, arguments, 2, more.length);
    return bench.run(arguments).json().get(0);
  }

  /** Puts three months of growth before what the sync has read. */
  private void grow() {
    AccountId cloud = bench.ref(DraftBench.CLOUD).account();
    bench.bench.inWindow(
        services -> {
          QuotaSample last = services.quotas().latest(cloud).orElseThrow();
          Quota limited =
              new Quota(
                  last.quota().zones(),
                  last.quota().secondaryZones(),
                  new Usage(436, 500),
                  last.quota().reverseRecords());
          UsageFixture.growing(cloud, last.takenAt().truncatedTo(ChronoUnit.SECONDS), 90, limited)
              .forEach(services.quotas()::save);
          return true;
        });
  }

  @Test
  void whatDraftsAddIsToldWithWhatTheyExceed() {
    Quotas used = bench.bench.sandbox.ionos().usage();
    Quotas limits = bench.bench.sandbox.ionos().settings().limits();
    bench
        .bench
        .sandbox
        .ionos()
        .settings()
        .limits(
            new Quotas(
                limits.zones(),
                limits.secondaryZones(),
                used.records() + 1,
                limits.reverseRecords()));
    bench.run("sync");
    bench.add(DraftBench.CLOUD, "one", "192.0.2.7");
    bench.add(DraftBench.CLOUD, "two", "192.0.2.8");

    JsonNode drafts = quota().get("drafts");

    assertThat(drafts.propertyNames())
        .containsExactly("zones", "records", "reverseRecords", "exceeds");
    assertThat(drafts.get("records").asInt()).isEqualTo(2);
    assertThat(drafts.get("zones").asInt()).isZero();
    assertThat(drafts.get("exceeds")).hasSize(1);
    assertThat(drafts.at("/exceeds/0").asString()).isEqualTo("records");
    assertThat(bench.run("quota").out())
        .contains("Records: drafts: +2, then " + (used.records() + 2) + ": 1 more than allowed")
        .contains("almost full");
  }

  @Test
  void aCacheThatCountsOtherwiseIsNamed() {
    assertThat(quota().get("differences")).isEmpty();
    AccountId cloud = bench.ref(DraftBench.CLOUD).account();
    bench.bench.inWindow(
        services -> {
          QuotaSample last = services.quotas().latest(cloud).orElseThrow();
          Usage records = last.quota().records();
          services
              .quotas()
              .save(
                  new QuotaSample(
                      cloud,
                      Instant.now(),
                      new Quota(
                          last.quota().zones(),
                          last.quota().secondaryZones(),
                          new Usage(records.used() + 2, records.limit()),
                          last.quota().reverseRecords())));
          return true;
        });

    JsonNode difference = quota().at("/differences/0");

    assertThat(difference.propertyNames())
        .containsExactly("kind", "contract", "cached", "causes", "message");
    assertThat(difference.get("kind").asString()).isEqualTo("records");
    assertThat(difference.get("contract").asInt() - difference.get("cached").asInt()).isEqualTo(2);
    assertThat(difference.at("/causes/0").asString()).isEqualTo("not-listed");
    assertThat(bench.run("quota").out()).contains(difference.get("message").asString());
  }

  @Test
  void theHistoryHasAllSamplesAndTheTrends() {
    grow();

    JsonNode history = quota("--history").get("history");

    assertThat(history.propertyNames()).containsExactly("samples", "trends");
    assertThat(history.get("samples").size()).isGreaterThan(85);
    JsonNode first = history.at("/samples/0");
    assertThat(first.propertyNames())
        .containsExactly("at", "zones", "secondaryZones", "records", "reverseRecords");
    assertThat(first.at("/records/used").asInt()).isEqualTo(340);
    JsonNode records =
        history
            .get("trends")
            .valueStream()
            .filter(trend -> trend.get("kind").asString().equals("records"))
            .findFirst()
            .orElseThrow();
    assertThat(records.propertyNames())
        .containsExactly("kind", "from", "to", "atEnd", "perDay", "fullOn");
    assertThat(records.get("perDay").asDouble()).isBetween(0.9, 1.2);
    assertThat(Instant.parse(records.get("fullOn").asString() + "T00:00:00Z"))
        .isAfter(Instant.now());
  }

  @Test
  void withoutBeingAskedForTheHistoryIsLeftOut() {
    assertThat(quota().has("history")).isFalse();
  }

  @Test
  void peopleGetOneLineADayAndTheTrendInWords() {
    grow();

    List<String> lines =
        bench.run("quota", "--history", "--account", "cloud").out().lines().toList();

    assertThat(lines).anyMatch(line -> line.startsWith("DAY") && line.contains("RECORDS"));
    assertThat(lines).filteredOn(line -> line.matches("20\\d\\d-\\d\\d-\\d\\d .*")).hasSize(91);
    assertThat(lines)
        .anyMatch(
            line -> line.matches("Records: Rising by about 1\\.\\d a day\\. Full on about .*"));
    assertThat(lines).contains("Secondary zones: Steady.");
  }
}
