package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.change.SandboxBench.a;
import static org.zonewright.change.SandboxBench.lines;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.Change;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.ZoneSummary;

/** Zones around the providers' page sizes, and zones whose names are parts of one another. */
class ZoneSizesTest {

  private static final String ZONE = "big.example";

  @TempDir private Path directory;
  @AutoClose private SandboxBench bench;

  @BeforeEach
  void start() {
    bench = new SandboxBench(directory);
  }

  static Stream<Arguments> sizes() {
    return Arrays.stream(ProviderKind.values())
        .flatMap(
            kind ->
                Stream.of(99, 100, 101, 999, 1000, 1001, 2500)
                    .map(size -> Arguments.of(kind, size)));
  }

  private static List<ResourceRecord> records(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> a(ZONE, "h" + i, "10.%d.%d.7".formatted(i / 256, i % 256)))
        .toList();
  }

  @ParameterizedTest(name = "{0}, {1} records")
  @MethodSource("sizes")
  void aZoneOfAnySizeIsReadAndWrittenWhole(ProviderKind kind, int size) {
    List<ResourceRecord> all = records(size);
    bench.putZone(kind, ZONE, all);
    bench.sync();
    ZoneRef zone = bench.ref(kind, ZONE);
    assertThat(bench.cached(kind, ZONE)).isEqualTo(lines(all));
    ResourceRecord first = all.getFirst();
    ResourceRecord last = all.getLast();
    ResourceRecord edited = a(ZONE, "h0", "192.0.2.1");
    ResourceRecord added = a(ZONE, "added", "192.0.2.2");
    bench.drafts.edit(zone, bench.row(zone, first), edited);
    bench.drafts.delete(zone, bench.row(zone, last));
    bench.drafts.add(zone, added);

    assertThat(bench.outcomes()).isNotEmpty().allMatch(new Outcome.Done(false)::equals);

    List<ResourceRecord> wished = new ArrayList<>(all);
    wished.remove(first);
    wished.remove(last);
    wished.add(edited);
    wished.add(added);
    assertThat(bench.held(kind, ZONE)).isEqualTo(lines(wished));
    assertThat(bench.cached(kind, ZONE)).isEqualTo(lines(wished));
    bench.sync();
    assertThat(bench.cached(kind, ZONE)).isEqualTo(lines(wished));
    assertThat(bench.plan().isEmpty()).isTrue();
  }

  @ParameterizedTest(name = "{0}, {1} records")
  @MethodSource("sizes")
  void aZoneOfAnySizeIsDeleted(ProviderKind kind, int size) {
    bench.putZone(kind, ZONE, records(size));
    bench.sync();
    ZoneSummary summary = bench.zones.summary(bench.ref(kind, ZONE)).orElseThrow();
    bench.drafts.put(new Change.ZoneDeletion(summary.zone(), summary.records()));

    assertThat(bench.outcomes()).containsExactly(new Outcome.Done(false));

    assertThat(bench.sandbox.ionos().zones()).isEmpty();
    assertThat(bench.sandbox.bdom().zones()).isEmpty();
    bench.sync();
    assertThat(bench.zones.summary(bench.ref(kind, ZONE)).filter(z -> !z.gone())).isEmpty();
  }

  private static final List<String> ALIKE =
      List.of(
          "example.org",
          "an-example.org",
          "ample.org",
          "example.org.example",
          "sub.example.org",
          "example.or");

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void zonesWhoseNamesArePartsOfOneAnotherAreKeptApart(ProviderKind kind) {
    for (String name : ALIKE) {
      bench.putZone(
          kind, name, List.of(a(name, "www", "192.0.2.1"), a(name, "www.www", "192.0.2.1")));
    }
    bench.sync();
    ZoneRef mine = bench.ref(kind, "ample.org");
    bench.drafts.edit(
        mine,
        bench.row(mine, a("ample.org", "www", "192.0.2.1")),
        a("ample.org", "www", "192.0.2.2"));
    bench.drafts.add(mine, a("ample.org", "ww", "192.0.2.3"));
    bench.drafts.delete(mine, bench.row(mine, a("ample.org", "www.www", "192.0.2.1")));

    assertThat(bench.outcomes()).isNotEmpty().allMatch(new Outcome.Done(false)::equals);

    assertThat(bench.held(kind, "ample.org"))
        .containsExactly("ww.ample.org A 3600 192.0.2.3", "www.ample.org A 3600 192.0.2.2");
    ALIKE.stream()
        .filter(name -> !name.equals("ample.org"))
        .forEach(
            name ->
                assertThat(bench.held(kind, name))
                    .containsExactly(
                        "www." + name + " A 3600 192.0.2.1",
                        "www.www." + name + " A 3600 192.0.2.1"));
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void aZoneIsCreatedAndDeletedBesideOthersWhoseNamesHoldItsName(ProviderKind kind) {
    ALIKE.stream()
        .filter(name -> !name.equals("example.org"))
        .forEach(name -> bench.putZone(kind, name, List.of(a(name, "www", "192.0.2.1"))));
    bench.sync();
    bench.drafts.put(
        new Change.ZoneCreation(
            bench.ref(kind, "example.org"),
            List.of(
                ResourceRecord.of(
                    bench.ref(kind, "example.org").name(),
                    RecordType.NS,
                    86_400,
                    "ns1.example.net"),
                a("example.org", "www", "192.0.2.9")),
            soa(kind)));
    ZoneSummary gone = bench.zones.summary(bench.ref(kind, "ample.org")).orElseThrow();
    bench.drafts.put(new Change.ZoneDeletion(gone.zone(), gone.records()));

    assertThat(bench.outcomes()).hasSize(2).allMatch(new Outcome.Done(false)::equals);

    assertThat(names(kind))
        .containsExactlyInAnyOrder(
            "example.org",
            "an-example.org",
            "example.org.example",
            "sub.example.org",
            "example.or");
    assertThat(bench.held(kind, "example.org")).contains("www.example.org A 3600 192.0.2.9");
    assertThat(bench.held(kind, "sub.example.org"))
        .containsExactly("www.sub.example.org A 3600 192.0.2.1");
  }

  private static Optional<Soa> soa(ProviderKind kind) {
    return kind == ProviderKind.IONOS
        ? Optional.empty()
        : Optional.of(
            new Soa(
                "ns1.example.net", "root@example.net", BigInteger.valueOf(2_026_112_101L), 86_400));
  }

  private List<String> names(ProviderKind kind) {
    return switch (kind) {
      case IONOS -> bench.sandbox.ionos().zones().stream().map(zone -> zone.name()).toList();
      case BDOM -> bench.sandbox.bdom().zones().stream().map(zone -> zone.name()).toList();
    };
  }
}
