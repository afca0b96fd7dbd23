package org.zonewright.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.zonewright.account.Accounts;
import org.zonewright.account.Credentials;
import org.zonewright.account.MemoryCredentials;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.HttpSettings;
import org.zonewright.provider.JdkHttpGateway;
import org.zonewright.provider.Provider;
import org.zonewright.provider.RecordingSleeper;
import org.zonewright.provider.Secret;
import org.zonewright.provider.bdom.BdomProvider;
import org.zonewright.provider.ionos.IonosProvider;
import org.zonewright.sandbox.Faults;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.SandboxOptions;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.bdom.BdomSoa;
import org.zonewright.sandbox.ionos.Quotas;
import org.zonewright.sandbox.ionos.RecordData;
import org.zonewright.sandbox.wire.ProviderName;
import org.zonewright.store.AccountStore;
import org.zonewright.store.Database;
import org.zonewright.store.ZoneStore;
import org.zonewright.sync.SyncObserver;
import org.zonewright.sync.Synchroniser;

/** The whole way from drafts to both stand-ins, which never really waits between attempts. */
final class SandboxBench implements AutoCloseable {

  static final int TTL = 3600;

  final Sandbox sandbox;
  final Drafts drafts;
  final Planner planner;
  final ZoneStore zones;
  final Accounts accounts;
  private final RecordingSleeper sleeper = new RecordingSleeper();
  private HttpSettings settings = HttpSettings.DEFAULT;
  private final Clock clock = Clock.systemUTC();
  private final Database database;
  private final Applier applier;
  private final Recovery recovery;
  private final Synchroniser synchroniser;

  SandboxBench(Path directory) {
    try {
      sandbox = Sandbox.start(SandboxOptions.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sandbox.ionos().settings().settleAfter(Duration.ZERO);
    sandbox.ionos().settings().limits(new Quotas(1_000, 1_000, 100_000, 1_000));
    database = Database.open(directory);
    accounts =
        new Accounts(
            new AccountStore(database),
            new Credentials(List.of(new MemoryCredentials())),
            this::provider);
    accounts.save(account(ProviderKind.IONOS), Optional.of(Secret.of(sandbox.token())), true);
    accounts.save(account(ProviderKind.BDOM), Optional.empty(), true);
    drafts = new Drafts(database, clock);
    planner = new Planner(accounts, database);
    zones = new ZoneStore(database);
    RunLocks runs = new RunLocks(database.file());
    Pace pace = Pace.USUAL.with(sleeper);
    applier = new Applier(accounts, database, clock, runs, pace);
    recovery = new Recovery(accounts, database, clock, runs, pace);
    synchroniser = new Synchroniser(accounts, database, clock);
  }

  private Provider provider(Account account, Optional<Secret> token) {
    JdkHttpGateway gateway = new JdkHttpGateway(settings, sleeper, InstantSource.system());
    return switch (account.kind()) {
      case IONOS -> new IonosProvider(account, token, gateway, sleeper);
      case BDOM -> new BdomProvider(account, gateway, clock);
    };
  }

  /** From now on an answer must be there within this time. */
  void waitAtMost(Duration time) {
    HttpSettings usual = HttpSettings.DEFAULT;
    settings =
        new HttpSettings(
            usual.connectTimeout(),
            time,
            time,
            usual.maxBodyBytes(),
            usual.parallelRequests(),
            usual.maxAttempts(),
            usual.firstPause(),
            usual.longestWait());
  }

  /** How long the program would have waited. */
  List<Duration> pauses() {
    return sleeper.pauses();
  }

  Account account(ProviderKind kind) {
    return switch (kind) {
      case IONOS ->
          new Account(
              new AccountId("a-1"), "cloud", kind, sandbox.ionosUrl(), OptionalLong.empty());
      case BDOM ->
          new Account(
              new AccountId("a-2"),
              "registrar",
              kind,
              sandbox.bdomUrl(),
              OptionalLong.of(sandbox.userId()));
    };
  }

  ZoneRef ref(ProviderKind kind, String zone) {
    return new ZoneRef(account(kind).id(), DnsName.of(zone));
  }

  /** Puts a zone at the provider; a BDOM zone gets an NS record besides. */
  void putZone(ProviderKind kind, String zone, List<ResourceRecord> records) {
    switch (kind) {
      case IONOS -> sandbox.ionos().addZone(zone, "");
      case BDOM ->
          sandbox
              .bdom()
              .addZone(
                  zone,
                  BdomSoa.of("ns1.example.net", "root@example.net", "2026112101", 86_400),
                  Stream.concat(
                          Stream.of(BdomRecord.of(zone, "NS", 86_400, "ns1.example.net")),
                          records.stream().map(SandboxBench::ofBdom))
                      .toList());
    }
    if (kind == ProviderKind.IONOS) {
      records.forEach(record -> addElsewhere(kind, zone, record));
    }
  }

  /** Another client adds a record. */
  void addElsewhere(ProviderKind kind, String zone, ResourceRecord record) {
    switch (kind) {
      case IONOS -> sandbox.ionos().addRecord(zone, ofIonos(zone, record));
      case BDOM -> sandbox.bdom().addRecord(zone, ofBdom(record));
    }
  }

  /** Another client deletes a record. */
  void removeElsewhere(ProviderKind kind, String zone, ResourceRecord record) {
    switch (kind) {
      case IONOS ->
          sandbox.ionos().records(zone).stream()
              .filter(stored -> stored.data().equals(ofIonos(zone, record)))
              .forEach(stored -> sandbox.ionos().removeRecord(stored.id()));
      case BDOM -> sandbox.bdom().removeRecord(zone, ofBdom(record));
    }
  }

  /** Another client gives a record another content; at IONOS it stays the same resource. */
  void changeElsewhere(
      ProviderKind kind, String zone, ResourceRecord before, ResourceRecord after) {
    switch (kind) {
      case IONOS ->
          sandbox.ionos().records(zone).stream()
              .filter(stored -> stored.data().equals(ofIonos(zone, before)))
              .forEach(stored -> sandbox.ionos().changeRecord(stored.id(), ofIonos(zone, after)));
      case BDOM -> {
        sandbox.bdom().removeRecord(zone, ofBdom(before));
        sandbox.bdom().addRecord(zone, ofBdom(after));
      }
    }
  }

  private static RecordData ofIonos(String zone, ResourceRecord record) {
    String relative = record.name().relativeTo(DnsName.of(zone));
    return new RecordData(
        relative.equals("@") ? "" : relative,
        record.type().mnemonic(),
        record.content(),
        Math.toIntExact(record.ttl()),
        record.priority().orElse(0),
        record.enabled());
  }

  private static BdomRecord ofBdom(ResourceRecord record) {
    BdomRecord plain =
        BdomRecord.of(
            record.name().text(),
            record.type().mnemonic(),
            Math.toIntExact(record.ttl()),
            record.content());
    return record.priority().isPresent() ? plain.withPriority(record.priority().getAsInt()) : plain;
  }

  /** An address record of a zone. */
  static ResourceRecord a(String zone, String name, String address) {
    return ResourceRecord.of(DnsName.of(name + "." + zone), RecordType.A, TTL, address);
  }

  /** What the provider has, one line per record, sorted; without the NS record of BDOM zones. */
  List<String> held(ProviderKind kind, String zone) {
    Stream<String> lines =
        switch (kind) {
          case IONOS ->
              sandbox.ionos().records(zone).stream()
                  .map(
                      r ->
                          "%s.%s %s %d %s"
                              .formatted(
                                  r.data().name(),
                                  zone,
                                  r.data().type(),
                                  r.data().ttl(),
                                  r.data().content()));
          case BDOM ->
              sandbox.bdom().records(zone).stream()
                  .filter(r -> !r.type().equals("NS"))
                  .map(r -> "%s %s %s %s".formatted(r.name(), r.type(), r.ttl(), r.content()));
        };
    return lines.sorted().toList();
  }

  /** The same lines as {@link #held}, of records. */
  static List<String> lines(List<ResourceRecord> records) {
    return records.stream()
        .map(r -> "%s %s %d %s".formatted(r.name(), r.type(), r.ttl(), r.content()))
        .sorted()
        .toList();
  }

  /** The same lines as {@link #held}, of the cache. */
  List<String> cached(ProviderKind kind, String zone) {
    return lines(
        zones.content(ref(kind, zone)).orElseThrow().records().stream()
            .map(ZoneRecord::data)
            .filter(r -> !r.type().equals(RecordType.NS))
            .toList());
  }

  /** Reads both providers. */
  void sync() {
    for (Account account : accounts.all()) {
      if (!synchroniser.sync(account, SyncObserver.NONE).complete()) {
        throw new AssertionError("the sync of " + account.name() + " is incomplete");
      }
    }
  }

  /** The row of that record; there must be exactly one. */
  DraftRow row(ZoneRef zone, ResourceRecord record) {
    List<DraftRow> rows =
        drafts.rows(zone).stream().filter(row -> row.shown().equals(record)).toList();
    if (rows.size() != 1) {
      throw new AssertionError(rows.size() + " rows show " + record);
    }
    return rows.getFirst();
  }

  ChangePlan plan() {
    return planner.planDrafts(drafts.all());
  }

  /** Plans and applies everything that is drafted. */
  List<StepResult> applyAll() {
    return apply(plan());
  }

  List<StepResult> apply(ChangePlan plan) {
    if (plan.hasErrors()) {
      throw new AssertionError(
          plan.changes().stream().flatMap(change -> change.problems().stream()).toList());
    }
    // what guardrails are about has tests of its own
    ApplyOptions confirmed = new ApplyOptions(Set.copyOf(plan.guardrails()), "", false);
    return applier.apply(plan, confirmed, ApplyObserver.NONE, () -> false).results();
  }

  /** Goes on with every change set that is unfinished. */
  List<StepResult> resumeAll() {
    return recovery.unfinished().stream()
        .flatMap(
            run ->
                recovery
                    .resume(run.changeSet(), ApplyObserver.NONE, () -> false)
                    .results()
                    .stream())
        .toList();
  }

  List<Outcome> outcomes() {
    return applyAll().stream().map(StepResult::outcome).toList();
  }

  /** Chooses the requests that write at that provider. */
  Faults.Aim writes(ProviderKind kind) {
    ProviderName provider = name(kind);
    return sandbox.faults().on(r -> r.provider() == provider && !r.method().equals("GET"));
  }

  /** Chooses the requests that read at that provider. */
  Faults.Aim reads(ProviderKind kind) {
    return sandbox.faults().on(name(kind), "GET", ".*");
  }

  static ProviderName name(ProviderKind kind) {
    return switch (kind) {
      case IONOS -> ProviderName.IONOS;
      case BDOM -> ProviderName.BDOM;
    };
  }

  @Override
  public void close() {
    database.close();
    sandbox.close();
  }
}
