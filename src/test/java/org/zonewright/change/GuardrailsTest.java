package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.FakeProvider;
import org.zonewright.store.LockStore;
import org.zonewright.store.Samples;

class GuardrailsTest {

  private static final ResourceRecord NS = record("example.org", "NS", "ns1.example.net");

  @TempDir Path directory;
  private TwoProviders world;

  @BeforeEach
  void open() {
    world = new TwoProviders(directory);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private ChangePlan plan() {
    return world.planner.planDrafts(world.drafts.all());
  }

  private ZoneRef zone(FakeProvider provider, int records) {
    ResourceRecord[] all =
        IntStream.range(0, records)
            .mapToObj(i -> record("n" + i + ".example.org", "A", "192.0.2." + i))
            .toArray(ResourceRecord[]::new);
    return world.zone(provider, "example.org", all);
  }

  private void touch(ZoneRef zone, int count) {
    List<DraftRow> rows = world.drafts.rows(zone);
    for (int i = 0; i < count; i++) {
      if (i % 2 == 0) {
        world.drafts.delete(zone, rows.get(i));
      } else {
        world.drafts.edit(zone, rows.get(i), rows.get(i).shown().withTtl(60));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"10, 3, false", "10, 4, true", "9, 9, false", "20, 6, false", "20, 7, true"})
  void changingMoreThanThirtyPercentOfATenRecordZoneNeedsAYes(
      int records, int touched, boolean guarded) {
    for (FakeProvider provider : List.of(world.ionos, world.bdom)) {
      ZoneRef zone = zone(provider, records);
      touch(zone, touched);

      assertThat(world.planner.planDrafts(world.drafts.snapshot(zone)).guardrails())
          .isEqualTo(
              guarded ? List.of(new Guardrail.LargeShare(zone, touched, records)) : List.of());
    }
  }

  @Test
  void newRecordsAreNoShareAndARenamedOneCountsOnce() {
    ZoneRef zone = zone(world.ionos, 10);
    for (int i = 0; i < 20; i++) {
      world.drafts.add(zone, record("new" + i + ".example.org", "A", "192.0.2.99"));
    }
    DraftRow row = world.row(zone, "n1.example.org", "A");
    world.drafts.edit(zone, row, row.shown().withName(DnsName.of("moved.example.org")));

    assertThat(plan().guardrails()).isEmpty();
  }

  @Test
  void nameServersAtTheApexNeedAYes() {
    ZoneRef zone = world.zone(world.bdom, "example.org", NS);
    world.drafts.add(zone, NS.withContent("ns2.example.net"));
    ZoneRef other =
        world.zone(world.ionos, "example.net", record("example.net", "NS", "ns1.example.com"));
    world.drafts.add(other, record("sub.example.net", "NS", "ns1.example.com"));

    assertThat(plan().guardrails()).containsExactly(new Guardrail.ApexNameServers(zone));
  }

  @Test
  void theDeletionOfAZoneNeedsAYes() {
    ZoneRef zone = zone(world.ionos, 12);
    world.drafts.put(new Change.ZoneDeletion(world.zones.summary(zone).orElseThrow().zone(), 12));

    assertThat(plan().guardrails()).containsExactly(new Guardrail.ZoneDeletion(zone, 12));
  }

  @Test
  void moreThanTwentyFiveZonesNeedAYes() {
    for (int i = 0; i < 26; i++) {
      String name = "z" + i + ".example";
      ZoneRef zone = world.zone(world.ionos, name, record("www." + name, "A", "192.0.2.1"));
      world.drafts.add(zone, record("new." + name, "A", "192.0.2.2"));
      assertThat(plan().guardrails())
          .isEqualTo(i < 25 ? List.of() : List.of(new Guardrail.ManyZones(26)));
    }
    new LockStore(world.database)
        .lock(
            Samples.ref(Samples.IONOS, "z7.example"),
            record("new.z7.example", "A", "192.0.2.2").recordSet());

    assertThat(plan().applicable().guardrails()).isEmpty();
    assertThat(plan().applicable().steps()).hasSize(25);
  }

  @Test
  void thePartThatCanGoAheadIsWithoutZonesThatHaveErrorsAndWhatDependsOnThem() {
    ZoneRef bad = world.zone(world.ionos, "example.org", record("x.example.org", "A", "192.0.2.9"));
    ZoneRef good = world.zone(world.ionos, "example.net");
    ZoneRef whole = world.zone(world.bdom, "example.com", record("example.com", "NS", "a.example"));
    world.sync(world.ionos);
    world.drafts.add(bad, record("www.example.org", "A", "192.0.2.1"));
    world.drafts.add(bad, record("broken.example.org", "A", "no address"));
    world.drafts.add(good, record("www.example.net", "A", "192.0.2.2"));
    world.drafts.add(whole, record("www.example.com", "A", "192.0.2.3"));
    pointer("192.0.2.1", "www.example.org");
    pointer("192.0.2.2", "www.example.net");

    ChangePlan plan = plan();
    ChangePlan part = plan.applicable();

    assertThat(plan.hasErrors()).isTrue();
    assertThat(part.hasErrors()).isFalse();
    assertThat(part.steps())
        .extracting(step -> step.zone().map(zone -> zone.name().text()).orElse("reverse"))
        .containsExactly("example.com", "example.net", "reverse");
    assertThat(part.steps()).extracting(PlanStep::number).containsExactly(1, 2, 3);
    assertThat(part.applicable()).isSameAs(part);
  }

  @Test
  void aLockStopsAlsoTheDeletionOfTheZone() {
    ZoneRef zone = zone(world.ionos, 1);
    new LockStore(world.database)
        .lock(zone, record("n0.example.org", "A", "192.0.2.0").recordSet());
    world.drafts.put(new Change.ZoneDeletion(world.zones.summary(zone).orElseThrow().zone(), 1));

    assertThat(plan().changes().getFirst().problems())
        .extracting(PlanProblem::messageKey)
        .containsExactly("plan.locked");
    assertThat(plan().applicable().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"9, 9, false", "10, 3, false", "10, 4, true", "100, 25, false", "100, 26, true"})
  void deletingManyReverseRecordsOfAnAccountNeedsAYes(int records, int deleted, boolean guarded) {
    for (int i = 0; i < records; i++) {
      world.ionos.putReverse("192.0.2." + i, "n" + i + ".example.org");
    }
    world.sync(world.ionos);
    world.reverse.all().stream().limit(deleted).forEach(this::delete);
    // a changed one is none
    world.reverse.all().stream()
        .skip(deleted)
        .forEach(
            record ->
                world.drafts.put(
                    new Change.OfReverse(
                        record.account(),
                        Optional.of(record),
                        Optional.of(new ReverseData(record.data().ip(), NS.name(), "")))));

    assertThat(plan().guardrails())
        .isEqualTo(
            guarded
                ? List.of(new Guardrail.ManyReverseRecords(Samples.IONOS, deleted, records))
                : List.of());
  }

  @Test
  void thePartThatCanGoAheadIsGuardedByWhatItDeletesItself() {
    world.zone(world.ionos, "example.org", record("www.example.org", "A", "192.0.2.0"));
    for (int i = 0; i < 10; i++) {
      world.ionos.putReverse("192.0.2." + i, "www.example.org");
    }
    world.sync(world.ionos);
    world.reverse.all().stream().limit(4).forEach(this::delete);
    pointer("192.0.2.9", "www.example.org");

    ChangePlan plan = plan();
    assertThat(plan.hasErrors()).isTrue();
    assertThat(plan.guardrails()).hasSize(1);
    assertThat(plan.applicable().guardrails()).isEqualTo(plan.guardrails());
  }

  private void delete(ReverseRecord record) {
    world.drafts.put(new Change.OfReverse(record.account(), Optional.of(record), Optional.empty()));
  }

  private void pointer(String ip, String name) {
    world.drafts.put(
        new Change.OfReverse(
            Samples.IONOS.id(),
            Optional.empty(),
            Optional.of(new ReverseData(IpAddress.of(ip), DnsName.of(name), ""))));
  }

  @Test
  void stepsThatWaitForEachOtherInALongRowAreOrdered() {
    int length = 150;
    ZoneRef zone =
        world.zone(
            world.ionos,
            "example.org",
            Stream.iterate(0, i -> i + 1)
                .limit(length)
                .map(i -> record("www.example.org", "TXT", "text " + i))
                .toArray(ResourceRecord[]::new));
    List<DraftRow> rows = world.drafts.rows(zone);
    world.drafts.asOneEdit(
        zone,
        () -> {
          // each takes the content of the next, so that each has to wait for the next
          for (DraftRow row : rows) {
            int number = Integer.parseInt(row.shown().content().substring(5));
            world.drafts.edit(zone, row, row.shown().withContent("text " + (number + 1)));
          }
          return 0;
        });

    ChangePlan plan = plan();
    assertThat(plan.hasErrors()).isFalse();
    assertThat(plan.changes())
        .extracting(c -> ((Change.OfRecord) c.change()).after().orElseThrow().content())
        .startsWith("text 150", "text 149", "text 148")
        .endsWith("text 1")
        .hasSize(length);
  }
}
