package org.zonewright.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.model.ProviderKind;
import org.zonewright.sync.SyncObserver;
import org.zonewright.sync.SyncReport;

/**
 * Full syncs into an empty store beside what curl needs for the same pages, then syncs again with
 * nothing and with a hundredth of the records changed.
 *
 * @param kind the provider
 */
record SyncMeasurement(ProviderKind kind) implements Measurement {

  private static final int PAGE = 1_000;

  /** No provider is on the same machine. */
  private static final Duration AWAY = Duration.ofMillis(20);

  @Override
  public void measure(Place place, Consumer<Line> lines) throws Exception {
    Sizes sizes = place.sizes();
    boolean ionos = kind == ProviderKind.IONOS;
    int zones = ionos ? sizes.zones() : sizes.bdomZones();
    int records = ionos ? sizes.records() : sizes.bdomZones() * 5;
    // both providers get half each
    try (SandboxProcess sandbox =
        SandboxProcess.start(zones * 2, records * 2, ionos ? sizes.reverse() : 0)) {
      Path directory = place.directory().resolve("sync-" + kind);
      String what = ionos ? "IONOS sync of %,d records" : "BDOM sync of %,d zones";
      String curl = "floor: curl" + (ionos ? "" : " --parallel-max 8") + ", the same pages";
      List<String> pages =
          whole(
              place,
              sandbox,
              new Title(what.formatted(ionos ? records : zones), curl + "; budget 1.5"),
              lines);
      Memory.line("").ifPresent(lines);
      sandbox.latency(AWAY);
      whole(
          place,
          sandbox,
          new Title("  from a server %d ms away".formatted(AWAY.toMillis()), "floor: curl"),
          lines);
      sandbox.latency(Duration.ZERO);
      again(place, sandbox, directory, pages, lines);
    }
  }

  /**
   * What stands in a line.
   *
   * @param what is measured
   * @param remark on it
   */
  private record Title(String what, String remark) {}

  /** Full syncs into an empty store; the addresses of what they fetched. */
  private List<String> whole(Place place, SandboxProcess sandbox, Title title, Consumer<Line> lines)
      throws Exception {
    Sizes sizes = place.sizes();
    List<String> pages = List.of();
    List<Double> ours = new ArrayList<>();
    List<Double> floor = new ArrayList<>();
    for (int run = 0; run <= sizes.runs(); run++) {
      try (Services services = open(place.fresh("sync-" + kind), sandbox)) {
        double took = sync(services, sandbox).millis();
        pages =
            kind == ProviderKind.IONOS ? ionosPages(sandbox, sizes) : bdomPages(sandbox, services);
        double least = fetch(place, sandbox, pages);
        // the first one warms both sides up
        if (run > 0 || sizes.runs() == 1) {
          ours.add(took);
          floor.add(least);
        }
      }
    }
    lines.accept(
        new Line(
            title.what(), "ms", Spread.of(ours), Optional.of(Spread.of(floor)), title.remark()));
    return pages;
  }

  private void again(
      Place place, SandboxProcess sandbox, Path directory, List<String> pages, Consumer<Line> lines)
      throws Exception {
    Sizes sizes = place.sizes();
    int all = kind == ProviderKind.IONOS ? sizes.records() : sizes.bdomZones();
    try (Services services = open(directory, sandbox)) {
      for (int changed : List.of(0, Math.max(1, all / 100))) {
        List<Double> ours = new ArrayList<>();
        List<Double> floor = new ArrayList<>();
        List<Double> rows = new ArrayList<>();
        for (int run = 0; run < sizes.runs(); run++) {
          if (changed > 0) {
            sandbox.change(kind, changed);
          }
          Synced synced = sync(services, sandbox);
          ours.add(synced.millis());
          rows.add((double) synced.written());
          floor.add(fetch(place, sandbox, pages));
        }
        lines.accept(
            new Line(
                "  again, %,d records changed".formatted(changed),
                "ms",
                Spread.of(ours),
                Optional.of(Spread.of(floor)),
                "floor: curl"));
        lines.accept(Line.of("  rows written by that", "rows", Spread.of(rows), ""));
      }
      lines.accept(DatabaseSize.line(directory));
    }
  }

  private Services open(Path directory, SandboxProcess sandbox) {
    Clock clock = Clock.systemUTC();
    Services services =
        Services.open(directory, Services.memoryCredentials(), Services.providers(clock), clock);
    services.accounts().save(sandbox.account(kind), sandbox.secret(kind), true);
    return services;
  }

  private record Synced(double millis, int written) {}

  private Synced sync(Services services, SandboxProcess sandbox) {
    Account account = sandbox.account(kind);
    Stopwatch watch = new Stopwatch();
    SyncReport report = services.synchroniser().sync(account, SyncObserver.NONE);
    double took = watch.millis();
    if (!report.complete()) {
      throw new IllegalStateException("the sync is incomplete: " + report);
    }
    return new Synced(took, report.rowsWritten());
  }

  private double fetch(Place place, SandboxProcess sandbox, List<String> pages) throws Exception {
    Curl curl = new Curl(place.directory());
    return switch (kind) {
      case IONOS -> curl.fetch(pages, "--header", "Authorization: Bearer " + sandbox.token());
      case BDOM -> curl.fetch(pages, "--parallel", "--parallel-max", "8");
    };
  }

  private static List<String> ionosPages(SandboxProcess sandbox, Sizes sizes) {
    return Stream.of(
            pages(sandbox, "/zones", sizes.zones()),
            pages(sandbox, "/records", sizes.records()),
            pages(sandbox, "/reverserecords", sizes.reverse()),
            Stream.of(sandbox.ionosUrl() + "/quota"))
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<String> pages(SandboxProcess sandbox, String path, int items) {
    return IntStream.rangeClosed(0, Math.max(0, items - 1) / PAGE)
        .mapToObj(
            page ->
                "%s%s?limit=%d&offset=%d".formatted(sandbox.ionosUrl(), path, PAGE, page * PAGE));
  }

  private static List<String> bdomPages(SandboxProcess sandbox, Services services) {
    String base = sandbox.bdomUrl() + "/dns/";
    return Stream.concat(
            Stream.of(base + "list/domain/" + sandbox.userId() + "/"),
            services.zones().all().stream()
                .map(zone -> base + "domain/" + zone.zone().name() + "/" + sandbox.userId() + "/"))
        .toList();
  }
}
