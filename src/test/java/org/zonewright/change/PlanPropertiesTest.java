package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.FakeProvider;
import org.zonewright.store.Samples;

/** What every plan keeps, whatever was drafted. */
class PlanPropertiesTest {

  private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");

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

  static Stream<Object[]> seeds() {
    return Stream.of(ProviderKind.values())
        .flatMap(
            kind -> Stream.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L).map(s -> new Object[] {kind, s}));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thePlanAppliedToTheBaseGivesTheDraft(ProviderKind kind, long seed) {
    Random random = new Random(seed);
    FakeProvider provider = kind == ProviderKind.IONOS ? world.ionos : world.bdom;
    List<ResourceRecord> base = new ArrayList<>(randomRecords(random, 25));
    ZoneRef zone = world.zone(provider, "example.org", base.toArray(ResourceRecord[]::new));
    for (int i = 0; i < 30; i++) {
      edit(zone, random);
    }
    List<ResourceRecord> drafted =
        world.drafts.rows(zone).stream().flatMap(row -> row.after().stream()).toList();

    ChangePlan plan = world.planner.planDrafts(world.drafts.all());
    List<ResourceRecord> after = new ArrayList<>(base);
    for (PlannedChange planned : plan.changes()) {
      Change.OfRecord change = (Change.OfRecord) planned.change();
      change
          .before()
          .map(ZoneRecord::data)
          .ifPresent(record -> assertThat(after.remove(record)).isTrue());
      change.after().ifPresent(after::add);
    }

    assertThat(after).containsExactlyInAnyOrderElementsOf(drafted);
    assertThat(plan.steps())
        .extracting(PlanStep::number)
        .isEqualTo(Stream.iterate(1, i -> i + 1).limit(plan.steps().size()).toList());
  }

  private void edit(ZoneRef zone, Random random) {
    List<DraftRow> rows = world.drafts.rows(zone);
    if (rows.isEmpty() || random.nextInt(3) == 0) {
      world.drafts.add(zone, randomRecord(random));
      return;
    }
    DraftRow row = rows.get(random.nextInt(rows.size()));
    switch (random.nextInt(4)) {
      case 0 -> world.drafts.delete(zone, row);
      case 1 -> world.drafts.edit(zone, row, row.shown().withTtl(60L * (1 + random.nextInt(9))));
      case 2 -> world.drafts.edit(zone, row, randomRecord(random));
      default -> world.drafts.revert(zone, row);
    }
  }

  private static Set<ResourceRecord> randomRecords(Random random, int count) {
    Set<ResourceRecord> records = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      records.add(randomRecord(random));
    }
    return records;
  }

  private static ResourceRecord randomRecord(Random random) {
    String name = NAMES.get(random.nextInt(NAMES.size())) + ".example.org";
    String number = String.valueOf(1 + random.nextInt(9));
    return switch (random.nextInt(4)) {
      case 0 -> record(name, "A", "192.0.2." + number);
      case 1 -> record(name, "TXT", "text " + number);
      case 2 -> record(name, "MX", random.nextInt(100), "mx" + number + ".example.net");
      default -> record(name, "CNAME", "host" + number + ".example.net");
    };
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyPlanThatHasNoErrorsCanWorkStepByStep(long seed) {
    Random random = new Random(seed);
    List<ResourceRecord> base = new ArrayList<>(consistent(random));
    ZoneRef zone = world.zone(world.ionos, "example.org", base.toArray(ResourceRecord[]::new));
    Set<ReverseData> pointers = new HashSet<>();
    for (ResourceRecord address : addresses(base)) {
      if (random.nextBoolean()) {
        pointers.add(world.ionos.putReverse(address.content(), address.name().text()).data());
      }
    }
    world.sync(world.ionos);
    draftAnotherConsistentZone(zone, random);

    ChangePlan plan = world.planner.planDrafts(world.drafts.all());
    assertThat(plan.hasErrors()).isFalse();
    List<ResourceRecord> now = new ArrayList<>(base);
    for (PlannedChange planned : plan.changes()) {
      switch (planned.change()) {
        case Change.OfRecord c -> {
          c.before().map(ZoneRecord::data).ifPresent(now::remove);
          c.after().ifPresent(now::add);
        }
        case Change.OfReverse c -> {
          c.before().map(ReverseRecord::data).ifPresent(pointers::remove);
          c.after().ifPresent(pointers::add);
        }
        default -> throw new AssertionError(planned);
      }
      assertThat(now).as("a CNAME beside others on the way").allMatch(r -> standsAlone(r, now));
      assertThat(pointers)
          .as("a reverse record without its address on the way")
          .allMatch(
              pointer ->
                  addresses(now).stream()
                      .anyMatch(
                          a ->
                              a.name().equals(pointer.name())
                                  && a.content().equals(pointer.ip().toString())));
    }
  }

  private void draftAnotherConsistentZone(ZoneRef zone, Random random) {
    List<ResourceRecord> wanted = new ArrayList<>(consistent(random));
    world.drafts.rows(zone).forEach(row -> world.drafts.delete(zone, row));
    wanted.forEach(record -> world.drafts.add(zone, record));
    Set<IpAddress> kept = new HashSet<>();
    for (ReverseRecord pointer : world.reverse.all()) {
      Optional<ResourceRecord> moved =
          addresses(wanted).stream()
              .filter(a -> a.content().equals(pointer.data().ip().toString()))
              .findFirst();
      kept.add(pointer.data().ip());
      world.drafts.put(
          new Change.OfReverse(
              Samples.IONOS.id(), Optional.of(pointer), moved.map(PlanPropertiesTest::pointer)));
    }
    for (ResourceRecord address : addresses(wanted)) {
      if (kept.add(IpAddress.of(address.content()))) {
        world.drafts.put(
            new Change.OfReverse(
                Samples.IONOS.id(), Optional.empty(), Optional.of(pointer(address))));
      }
    }
  }

  private static ReverseData pointer(ResourceRecord address) {
    return new ReverseData(IpAddress.of(address.content()), address.name(), "");
  }

  /** Each name has either a CNAME or other records, each address one name. */
  private static Set<ResourceRecord> consistent(Random random) {
    Set<ResourceRecord> records = new LinkedHashSet<>();
    int address = 1;
    for (String name : NAMES) {
      String full = name + ".example.org";
      if (random.nextBoolean()) {
        records.add(record(full, "CNAME", "host.example.net"));
      } else {
        for (int i = random.nextInt(3); i >= 0; i--) {
          records.add(record(full, "A", "192.0.2." + address));
          address += 1 + random.nextInt(2);
        }
        records.add(record(full, "TXT", "text " + random.nextInt(3)));
      }
    }
    return records;
  }

  private static List<ResourceRecord> addresses(List<ResourceRecord> records) {
    return records.stream().filter(r -> r.type().equals(RecordType.A)).toList();
  }

  private static boolean standsAlone(ResourceRecord record, List<ResourceRecord> zone) {
    DnsName name = record.name();
    return !record.type().equals(RecordType.CNAME)
        || zone.stream().filter(other -> other.name().equals(name)).count() == 1;
  }
}
