package org.zonewright.change;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.zonewright.account.Accounts;
import org.zonewright.account.Credentials;
import org.zonewright.model.Account;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.FakeProvider;
import org.zonewright.provider.Sleeper;
import org.zonewright.store.AccountStore;
import org.zonewright.store.Database;
import org.zonewright.store.DraftStore;
import org.zonewright.store.JournalStore;
import org.zonewright.store.ReverseStore;
import org.zonewright.store.Samples;
import org.zonewright.store.ZoneStore;

/** A database with one account at each provider, both in memory, and what works on them. */
final class TwoProviders implements AutoCloseable {

  static final Clock CLOCK = Clock.fixed(Samples.NOW, ZoneOffset.UTC);

  final FakeProvider ionos = new FakeProvider(Samples.IONOS);
  final FakeProvider bdom = new FakeProvider(Samples.BDOM);
  final List<Duration> pauses = new ArrayList<>();
  final Database database;
  final Accounts accounts;
  final Drafts drafts;
  final Planner planner;
  final RunLocks runs;
  final Applier applier;
  final Recovery recovery;
  final ZoneStore zones;
  final DraftStore draftStore;
  final JournalStore journal;
  final ReverseStore reverse;

  TwoProviders(Path directory) {
    this(Database.open(directory));
  }

  /** Over a database that was opened in a way of its own. */
  TwoProviders(Database opened) {
    database = opened;
    AccountStore store = new AccountStore(database);
    store.save(Samples.IONOS);
    store.save(Samples.BDOM);
    accounts = new Accounts(store, new Credentials(List.of()), (account, token) -> fake(account));
    drafts = new Drafts(database, CLOCK);
    planner = new Planner(accounts, database);
    Sleeper sleeper = pauses::add;
    runs = new RunLocks(database.file());
    applier = new Applier(accounts, database, CLOCK, runs, Pace.USUAL.with(sleeper));
    recovery = new Recovery(accounts, database, CLOCK, runs, Pace.USUAL.with(sleeper));
    zones = new ZoneStore(database);
    draftStore = new DraftStore(database);
    journal = new JournalStore(database);
    reverse = new ReverseStore(database);
  }

  private FakeProvider fake(Account account) {
    return account.equals(Samples.IONOS) ? ionos : bdom;
  }

  /** Puts a zone at the provider and into the cache. */
  ZoneRef zone(FakeProvider provider, String name, ResourceRecord... records) {
    ZoneContent content = provider.putZone(name, records);
    // known before the complete listing, to which it would be one that appeared elsewhere
    zones.saveListing(provider.account().id(), List.of(content.zone()), false, Samples.NOW);
    sync(provider);
    return content.zone().ref();
  }

  /** Reads everything of a provider into the cache. */
  void sync(FakeProvider provider) {
    zones.saveListing(provider.account().id(), provider.zones(), true, Samples.NOW);
    provider.zones().forEach(zone -> zones.saveContent(provider.readZone(zone), Samples.NOW));
    reverse.saveListing(provider.account().id(), provider.reverseRecords(), true, Samples.NOW);
    provider.script().forgetCalls();
  }

  /** The row of that name and type; there must be one. */
  DraftRow row(ZoneRef zone, String name, String type) {
    return drafts.rows(zone).stream()
        .filter(r -> r.shown().name().equals(DnsName.of(name)))
        .filter(r -> r.shown().type().equals(RecordType.of(type)))
        .findFirst()
        .orElseThrow();
  }

  /** Plans and applies everything that is drafted. */
  List<StepResult> applyAll() {
    return apply(ApplyObserver.NONE, false, () -> false).results();
  }

  /** Plans and applies everything that is drafted, with every guardrail confirmed. */
  ApplyReport apply(ApplyObserver observer, boolean oneZoneFirst, BooleanSupplier stop) {
    ChangePlan plan = planner.planDrafts(drafts.all());
    ApplyOptions options = new ApplyOptions(Set.copyOf(plan.guardrails()), "because", oneZoneFirst);
    return applier.apply(plan, options, observer, stop);
  }

  /** The single outcome of applying everything that is drafted. */
  StepResult.Outcome applyOne() {
    List<StepResult> results = applyAll();
    if (results.size() != 1) {
      throw new AssertionError("not one step: " + results);
    }
    return results.getFirst().outcome();
  }

  List<ResourceRecord> cached(ZoneRef zone) {
    return zones.content(zone).orElseThrow().records().stream().map(r -> r.data()).toList();
  }

  @Override
  public void close() {
    database.close();
  }
}
