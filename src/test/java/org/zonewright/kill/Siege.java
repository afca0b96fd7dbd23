package org.zonewright.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zonewright.Services;
import org.zonewright.account.Credentials;
import org.zonewright.account.EnvironmentCredentials;
import org.zonewright.change.HistoryEntry;
import org.zonewright.change.HistoryFilter;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.ProviderKind;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.SandboxOptions;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.JournalStatus;
import org.zonewright.sync.SyncObserver;

/** Fifty drafted steps, and a program that is killed again and again while it applies them. */
final class Siege implements AutoCloseable {

  private final Sandbox sandbox;
  private final Path data;
  private final FiftySteps steps;
  private final Account cloud;
  private final Account registrar;
  private final List<String> log = new ArrayList<>();

  Siege(Path data) {
    this.data = data;
    try {
      this.sandbox = Sandbox.start(SandboxOptions.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sandbox.ionos().settings().settleAfter(Duration.ZERO);
    sandbox.bdom().settings().renumber(true);
    this.steps = new FiftySteps(sandbox);
    this.cloud =
        new Account(
            new AccountId("a-1"),
            "cloud",
            ProviderKind.IONOS,
            sandbox.ionosUrl(),
            OptionalLong.empty());
    this.registrar =
        new Account(
            new AccountId("a-2"),
            "registrar",
            ProviderKind.BDOM,
            sandbox.bdomUrl(),
            OptionalLong.of(sandbox.userId()));
    steps.fill();
    try (Services services = open()) {
      services.accounts().save(cloud, Optional.empty(), true);
      services.accounts().save(registrar, Optional.empty(), true);
      sync(services);
      steps.draft(services, cloud, registrar);
      assertThat(services.planner().planDrafts(services.drafts().all()).steps())
          .hasSize(FiftySteps.STEPS);
    }
  }

  private Services open() {
    Clock clock = Clock.systemUTC();
    return Services.open(
        data,
        new Credentials(
            List.of(
                new EnvironmentCredentials(
                    Map.of(EnvironmentCredentials.VARIABLE, sandbox.token())))),
        Services.providers(clock),
        clock);
  }

  private static void sync(Services services) {
    for (Account account : services.accounts().all()) {
      assertThat(services.synchroniser().sync(account, SyncObserver.NONE).complete()).isTrue();
    }
  }

  Sandbox sandbox() {
    return sandbox;
  }

  /**
   * Applies, killed by one killer after another, until everything is done or the killers are used
   * up; then undisturbed until everything is done.
   *
   * @return number of kills
   */
  int apply(int atMost, Supplier<Killer> killers) {
    int kills = 0;
    while (!isFinished()) {
      if (kills == atMost) {
        run(Optional.empty());
        assertThat(isFinished()).as("finished by going on: %s", log).isTrue();
      } else if (run(Optional.of(killers.get()))) {
        kills++;
        assertNoDraftIsLost();
      }
    }
    return kills;
  }

  private boolean isFinished() {
    try (Services services = open()) {
      return services.drafts().all().isEmpty() && services.recovery().unfinished().isEmpty();
    }
  }

  private boolean isBegun() {
    try (Services services = open()) {
      return !services.recovery().unfinished().isEmpty();
    }
  }

  /** Starts to apply, or to go on with what was begun. */
  Program start(Consumer<String> lines) {
    return isBegun()
        ? Program.start(data, sandbox.token(), lines, "apply", "--resume", "--yes")
        : Program.start(data, sandbox.token(), lines, "apply", "--yes", "--force");
  }

  /** Runs the program once; true if it was killed. */
  private boolean run(Optional<Killer> killer) {
    String[] command =
        isBegun()
            ? new String[] {"apply", "--resume", "--yes"}
            : new String[] {"apply", "--yes", "--force"};
    killer.ifPresent(Killer::lieInWait);
    Program program =
        Program.start(data, sandbox.token(), line -> killer.ifPresent(k -> k.hear(line)), command);
    killer.ifPresent(k -> k.seek(program));
    int status = program.await();
    sandbox.faults().clearFaults();
    boolean killed = status == Program.KILLED && killer.filter(Killer::hasStruck).isPresent();
    log.add("%s: %d".formatted(killer, status));
    if (!killed) {
      assertThat(status).as("%s%n%s", log, String.join("\n", program.told())).isZero();
    }
    return killed;
  }

  /** Whatever is not at the provider yet is still drafted. */
  private void assertNoDraftIsLost() {
    List<String> missing = new ArrayList<>(steps.wished());
    steps.held().forEach(missing::remove);
    List<String> surplus = new ArrayList<>(steps.held());
    steps.wished().forEach(surplus::remove);
    try (Services services = open()) {
      String drafted = services.drafts().all().stream().map(Siege::text).toList().toString();
      for (String line : missing) {
        assertThat(drafted).as("%s", log).contains(key(line));
      }
      for (String line : surplus) {
        assertThat(drafted).as("%s", log).contains(key(line));
      }
    }
  }

  /** What of a line tells which change it is about: a name, or an address. */
  private static String key(String line) {
    List<String> words = List.of(line.split(" ", -1));
    return switch (words.getFirst()) {
      case "soa" -> words.get(1);
      case "reverse" -> words.get(1);
      default -> words.get(1).equals("zone") ? words.get(2) : words.get(1);
    };
  }

  private static String text(DraftEntry draft) {
    return switch (draft.change()) {
      case Change.OfReverse(var _, var before, var after) ->
          before.map(r -> r.data().ip().toString()).orElse("")
              + after.map(r -> r.ip().toString()).orElse("");
      case Change.ZoneDeletion(var zone, var _) ->
          List.of("www.", "old.", "same.", "odd.", "").stream()
              .map(label -> label + zone.name())
              .toList()
              .toString();
      case Change change -> change.toString();
    };
  }

  /** The providers hold exactly what was planned, and the history tells so, each step once. */
  void assertDoneOnce() {
    assertThat(steps.held()).as("%s", log).isEqualTo(steps.wished());
    try (Services services = open()) {
      assertThat(services.drafts().all()).isEmpty();
      List<HistoryEntry.Applied> applied = applied(services);
      assertThat(applied).as("%s", log).hasSize(1);
      assertThat(applied.getFirst().endedAt()).isPresent();
      assertThat(applied.getFirst().steps())
          .hasSize(FiftySteps.STEPS)
          .allMatch(step -> step.status() == JournalStatus.DONE);
      sync(services);
      assertThat(applied(services))
          .as("what we did ourselves is not taken for somebody else's")
          .hasSize(1);
      assertThat(services.history().find(HistoryFilter.ALL, 100)).hasSize(1);
    }
  }

  private static List<HistoryEntry.Applied> applied(Services services) {
    return services.history().find(HistoryFilter.ALL, 100).stream()
        .filter(HistoryEntry.Applied.class::isInstance)
        .map(HistoryEntry.Applied.class::cast)
        .toList();
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
