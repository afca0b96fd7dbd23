package org.zonewright.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.NOW;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.ref;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.account.Accounts;
import org.zonewright.account.Credentials;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.Quota;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Usage;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.FakeProvider;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.AccountStore;
import org.zonewright.store.Database;
import org.zonewright.store.DraftStore;
import org.zonewright.store.ElsewhereZones;
import org.zonewright.store.HistoryQuery;
import org.zonewright.store.HistoryStore;
import org.zonewright.store.ListingKind;
import org.zonewright.store.ListingStatus;
import org.zonewright.store.QuotaStore;
import org.zonewright.store.ReverseStore;
import org.zonewright.store.SyncStore;
import org.zonewright.store.ZoneStore;
import org.zonewright.store.ZoneSummary;
import org.zonewright.sync.SyncReport.Part;

class SynchroniserTest {

  private static final Quota QUOTA =
      new Quota(new Usage(2, 10), new Usage(0, 10), new Usage(5, 100), new Usage(1, 10));

  @TempDir private Path directory;
  private final FakeProvider ionos = new FakeProvider(IONOS);
  private final FakeProvider bdom = new FakeProvider(BDOM);
  private Database database;
  private ZoneStore zones;
  private SyncStore status;
  private Synchroniser synchroniser;
  private final AtomicInteger afterwards = new AtomicInteger();

  @BeforeEach
  void open() {
    database = Database.open(directory);
    zones = new ZoneStore(database);
    status = new SyncStore(database);
    AccountStore accountStore = new AccountStore(database);
    accountStore.save(IONOS);
    accountStore.save(BDOM);
    Accounts accounts =
        new Accounts(
            accountStore,
            new Credentials(List.of()),
            (account, token) -> account.equals(IONOS) ? ionos : bdom);
    synchroniser =
        new Synchroniser(
            accounts, database, Clock.fixed(NOW, ZoneOffset.UTC), afterwards::incrementAndGet);
    ionos.setQuota(QUOTA);
    ionos.putReverse("192.0.2.1", "www.a.test");
    for (FakeProvider provider : List.of(ionos, bdom)) {
      provider.putZone("a.test", www("a.test"), record("a.test", "MX", 10, "mail.a.test"));
      provider.putZone("b.test", www("b.test"));
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static ResourceRecord www(String zone) {
    return record("www." + zone, "A", "192.0.2.1");
  }

  private SyncReport sync(Account account) {
    return synchroniser.sync(account, SyncObserver.NONE);
  }

  private List<String> names(Account account) {
    return zones.all().stream()
        .filter(summary -> summary.zone().ref().account().equals(account.id()))
        .map(summary -> summary.zone().name().text())
        .toList();
  }

  private List<ResourceRecord> records(Account account, String zone) {
    return zones.content(ref(account, zone)).orElseThrow().records().stream()
        .map(ZoneRecord::data)
        .toList();
  }

  private static Part part(SyncReport report, ListingKind kind) {
    return report.parts().stream().filter(part -> part.kind() == kind).findFirst().orElseThrow();
  }

  @Test
  void whatIsToBeDoneWithNewDataIsDoneAfterEverySyncAndRefresh() {
    sync(IONOS);
    assertThat(afterwards).hasValue(1);
    synchroniser.refresh(ref(IONOS, "a.test"));
    assertThat(afterwards).hasValue(2);
  }

  @Test
  void everythingAnAccountHasIsInTheStoreAfterwards() {
    SyncReport report = sync(IONOS);
    assertThat(report.complete()).isTrue();
    assertThat(report.parts())
        .containsExactly(
            new Part(ListingKind.ZONES, 2, 2, Optional.empty()),
            new Part(ListingKind.RECORDS, 3, 3, 5, Optional.empty()),
            new Part(ListingKind.REVERSE_RECORDS, 1, 1, Optional.empty()),
            new Part(ListingKind.QUOTA, 1, 1, Optional.empty()));
    assertThat(names(IONOS)).containsExactly("a.test", "b.test");
    assertThat(records(IONOS, "a.test"))
        .containsExactlyInAnyOrderElementsOf(ionos.heldRecords("a.test"));
    assertThat(new ReverseStore(database).all()).isEqualTo(ionos.heldReverse());
    assertThat(new QuotaStore(database).latest(IONOS.id()).orElseThrow().quota()).isEqualTo(QUOTA);
    for (ListingKind kind : ListingKind.values()) {
      assertThat(status.status(IONOS.id(), kind))
          .isEqualTo(new ListingStatus(Optional.of(NOW), true, Optional.empty()));
    }
    assertThat(ionos.timesClosed()).isEqualTo(1);
  }

  @Test
  void partsThatAProviderDoesNotHaveAreNotAskedFor() {
    assertThat(sync(BDOM).parts())
        .extracting(Part::kind)
        .containsExactly(ListingKind.ZONES, ListingKind.RECORDS);
    assertThat(bdom.script().calls("reverse.list")).isEmpty();
    assertThat(zones.content(ref(BDOM, "a.test")).orElseThrow().soa()).isPresent();
  }

  @Test
  void aSecondSyncWritesNothing() {
    for (Account account : List.of(IONOS, BDOM)) {
      sync(account);
      assertThat(sync(account).rowsWritten()).isZero();
      assertThat(sync(account).rowsWritten()).isZero();
    }
  }

  @Test
  void aSecondSyncWritesOnlyWhatChanged() {
    sync(IONOS);
    ionos.putZone("c.test");
    ionos.dropZone("b.test");
    ionos.putReverse("192.0.2.2", "b.test");
    SyncReport report = sync(IONOS);
    assertThat(part(report, ListingKind.ZONES).rowsWritten()).isEqualTo(2);
    assertThat(part(report, ListingKind.REVERSE_RECORDS).rowsWritten()).isEqualTo(1);
    assertThat(names(IONOS)).containsExactly("a.test", "c.test");
  }

  private List<ElsewhereZones> zonesElsewhere() {
    HistoryStore history = new HistoryStore(database);
    HistoryQuery all =
        new HistoryQuery(
            Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());
    return history.find(all, 10).stream()
        .flatMap(id -> history.elsewhereZones(id).stream())
        .toList();
  }

  @Test
  void zonesThatAppearedAndVanishedElsewhereAreInTheHistoryFromTheSecondSyncOn() {
    for (Account account : List.of(IONOS, BDOM)) {
      sync(account);
    }
    assertThat(zonesElsewhere()).isEmpty();

    bdom.putZone("c.test", www("c.test"));
    bdom.dropZone("b.test");
    sync(IONOS);
    sync(BDOM);

    assertThat(zonesElsewhere())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.account()).isEqualTo(BDOM.id());
              assertThat(entry.appeared()).containsExactly(DnsName.of("c.test"));
              assertThat(entry.vanished()).containsExactly(DnsName.of("b.test"));
            });
  }

  @Test
  void aListingThatFailsTellsOfNoZoneThatItIsGone() {
    sync(IONOS);
    ionos.dropZone("b.test");
    ionos.script().failOnce("zones.list", ionos.script().serverError("zones.list"));
    sync(IONOS);
    assertThat(zonesElsewhere()).isEmpty();

    sync(IONOS);
    assertThat(zonesElsewhere()).hasSize(1);
  }

  @Test
  void aListingThatFailsKeepsEverything() {
    sync(IONOS);
    ionos.script().fail("zones.list", ionos.script().rejected("zones.list", ""));
    ionos.script().fail("reverse.list", ionos.script().serverError("reverse.list"));
    SyncReport report = sync(IONOS);
    assertThat(report.complete()).isFalse();
    assertThat(part(report, ListingKind.ZONES).problem()).isPresent();
    assertThat(part(report, ListingKind.RECORDS).problem()).isPresent();
    assertThat(part(report, ListingKind.REVERSE_RECORDS).problem()).isPresent();
    assertThat(names(IONOS)).hasSize(2);
    assertThat(records(IONOS, "a.test")).hasSize(2);
    assertThat(new ReverseStore(database).all()).hasSize(1);
    ListingStatus zonesNow = status.status(IONOS.id(), ListingKind.ZONES);
    assertThat(zonesNow.complete()).isFalse();
    assertThat(zonesNow.fetchedAt()).contains(NOW);
    assertThat(zonesNow.problem().orElseThrow()).contains("HTTP 422");
  }

  @Test
  void oneFailedPartDoesNotEndTheOthers() {
    ionos.script().fail("zones.list", ionos.script().rejected("zones.list", ""));
    SyncReport report = sync(IONOS);
    assertThat(part(report, ListingKind.REVERSE_RECORDS).problem()).isEmpty();
    assertThat(part(report, ListingKind.QUOTA).problem()).isEmpty();
    assertThat(new ReverseStore(database).all()).hasSize(1);
  }

  @Test
  void whereNobodyAnswersOrKnowsUsTheRestIsNotAskedFor() {
    for (ProviderException problem :
        List.of(
            ionos.script().unreachable("zones.list"),
            ionos.script().badCredentials("zones.list"))) {
      ionos.script().clear();
      ionos.script().forgetCalls();
      ionos.script().fail("zones.list", problem);
      SyncReport report = sync(IONOS);
      assertThat(report.parts())
          .hasSize(4)
          .allSatisfy(part -> assertThat(part.problem()).contains(problem));
      assertThat(ionos.script().calls()).containsExactly("zones.list ");
    }
  }

  @Test
  void noZonesIsBelievedOnlyWhereThereWereNone() {
    bdom.dropZone("a.test");
    bdom.dropZone("b.test");
    bdom.script().fail("zones.list", bdom.notFound("zones.list", ""));
    assertThat(sync(BDOM).complete()).isTrue();
    assertThat(status.status(BDOM.id(), ListingKind.ZONES).complete()).isTrue();

    bdom.script().clear();
    bdom.putZone("a.test", www("a.test"));
    sync(BDOM);
    bdom.script().fail("zones.list", bdom.notFound("zones.list", ""));
    SyncReport report = sync(BDOM);
    assertThat(part(report, ListingKind.ZONES).problem())
        .containsInstanceOf(ProviderException.NotFound.class);
    assertThat(names(BDOM)).containsExactly("a.test");
    assertThat(records(BDOM, "a.test")).hasSize(1);
  }

  @Test
  void aZoneThatFailsKeepsItsRecordsAndCarriesTheProblem() {
    sync(IONOS);
    ionos.script().fail("zone.read", "a.test", ionos.script().serverError("zone.read"));
    ionos.putZone("b.test", www("b.test"), record("new.b.test", "A", "192.0.2.2"));
    SyncReport report = sync(IONOS);
    assertThat(report.complete()).isFalse();
    assertThat(report.failedZones())
        .extracting(SyncReport.FailedZone::zone)
        .containsExactly(ref(IONOS, "a.test"));
    assertThat(records(IONOS, "a.test")).hasSize(2);
    assertThat(records(IONOS, "b.test")).hasSize(2);
    ZoneSummary failed = zones.summary(ref(IONOS, "a.test")).orElseThrow();
    assertThat(failed.problem().orElseThrow()).contains("HTTP 500");
    ListingStatus recordsNow = status.status(IONOS.id(), ListingKind.RECORDS);
    assertThat(recordsNow.complete()).isFalse();
    assertThat(recordsNow.problem().orElseThrow()).startsWith("1 zones not read");

    ionos.script().clear();
    assertThat(sync(IONOS).complete()).isTrue();
    assertThat(zones.summary(ref(IONOS, "a.test")).orElseThrow().problem()).isEmpty();
  }

  @Test
  void aReadingThatBreaksOffKeepsWhatCameBeforeIt() {
    ionos.script().fail("contents.read", ionos.script().timeout("contents.read", ""));
    SyncReport report = sync(IONOS);
    assertThat(part(report, ListingKind.RECORDS).problem()).isPresent();
    assertThat(names(IONOS)).hasSize(2);
    assertThat(zones.summary(ref(IONOS, "a.test")).orElseThrow().complete()).isFalse();
  }

  @Test
  void cancellingKeepsWhatWasReadAndRemovesNothing() throws Exception {
    sync(IONOS);
    ionos.putZone("a.test", record("changed.a.test", "A", "192.0.2.3"));
    ionos.dropZone("b.test");
    ionos.putZone("b.test", www("b.test"), record("new.b.test", "A", "192.0.2.2"));
    AtomicInteger reads = new AtomicInteger();
    ionos
        .script()
        .before(
            "zone.read",
            () -> {
              if (reads.incrementAndGet() == 2) {
                throw new CancellationException("as providers do when interrupted");
              }
            });
    assertThatThrownBy(() -> sync(IONOS)).isInstanceOf(CancellationException.class);
    assertThat(records(IONOS, "a.test")).hasSize(1);
    assertThat(records(IONOS, "b.test")).hasSize(1);
    assertThat(status.status(IONOS.id(), ListingKind.RECORDS))
        .isEqualTo(new ListingStatus(Optional.of(NOW), false, Optional.of("cancelled")));
    assertThat(ionos.timesClosed()).isEqualTo(2);
    // the next one is not disturbed by it
    ionos.script().clear();
    assertThat(sync(IONOS).complete()).isTrue();
    assertThat(records(IONOS, "b.test")).hasSize(2);
  }

  @Test
  void aSyncZoneByZoneThatWasBrokenOffIsGoneOnWithByTheNext() {
    bdom.putZone("c.test", www("c.test"));
    bdom.script()
        .before(
            "zone.read",
            () -> {
              if (bdom.script().calls("zone.read").size() == 3) {
                throw new CancellationException("as providers do when interrupted");
              }
            });
    assertThatThrownBy(() -> sync(BDOM)).isInstanceOf(CancellationException.class);
    bdom.script().clear();
    bdom.script().forgetCalls();

    sync(BDOM);

    assertThat(bdom.script().calls("zone.read"))
        .containsExactly("zone.read c.test", "zone.read a.test", "zone.read b.test");
  }

  @Test
  void anInterruptedThreadDoesNotEvenBeginAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> sync(IONOS)).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(ionos.script().calls()).isEmpty();
  }

  @Test
  void anInterruptBetweenPartsCancels() {
    ionos.script().before("reverse.list", Thread.currentThread()::interrupt);
    assertThatThrownBy(() -> sync(IONOS)).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(new ReverseStore(database).all()).hasSize(1);
    assertThat(status.status(IONOS.id(), ListingKind.QUOTA).problem()).contains("cancelled");
  }

  @Test
  void draftsSurviveThatTheirZoneIsGone() {
    sync(IONOS);
    DraftStore drafts = new DraftStore(database);
    long id =
        drafts.add(
            new Change.OfRecord(ref(IONOS, "b.test"), Optional.empty(), Optional.of(www("b.test"))),
            List.of(),
            NOW);
    ionos.dropZone("b.test");
    sync(IONOS);
    assertThat(drafts.find(id)).isPresent();
    assertThat(zones.summary(ref(IONOS, "b.test")).orElseThrow().gone()).isTrue();
  }

  @Test
  void anAccountRemovedMeanwhileCancels() {
    ionos.script().beforeOnce("zones.list", () -> new AccountStore(database).remove(IONOS.id()));
    assertThatThrownBy(() -> sync(IONOS)).isInstanceOf(CancellationException.class);
    assertThat(zones.all()).isEmpty();
  }

  @Test
  void whatWasReadOnesOwnWayDuringASyncIsNotOverwritten() {
    sync(IONOS);
    ionos
        .script()
        .beforeOnce(
            "contents.read",
            () -> {
              ionos.putZone("a.test", record("own.a.test", "A", "192.0.2.4"));
              synchroniser.refresh(ref(IONOS, "a.test"));
              ionos.putZone("a.test", www("a.test"));
            });
    sync(IONOS);
    assertThat(records(IONOS, "a.test")).containsExactly(record("own.a.test", "A", "192.0.2.4"));
  }

  @Test
  void oneAccountHasOneSyncAtATimeAndTheCacheIsReadableMeanwhile() throws Exception {
    sync(IONOS);
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicInteger running = new AtomicInteger();
    List<Integer> seen = new ArrayList<>();
    ionos
        .script()
        .before(
            "zones.list",
            () -> {
              seen.add(running.incrementAndGet());
              inside.countDown();
              await(goOn);
            });
    ionos.script().before("quota.read", running::decrementAndGet);
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<SyncReport>> both =
          List.of(executor.submit(() -> sync(IONOS)), executor.submit(() -> sync(IONOS)));
      await(inside);
      assertThat(names(IONOS)).hasSize(2);
      assertThat(sync(BDOM).complete()).isTrue();
      goOn.countDown();
      for (Future<SyncReport> one : both) {
        assertThat(one.get(60, TimeUnit.SECONDS).complete()).isTrue();
      }
    }
    assertThat(seen).containsExactly(1, 1);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void progressIsToldForEveryPart() {
    List<String> told = new ArrayList<>();
    synchroniser.sync(IONOS, (part, done, total) -> told.add(part + " " + done + "/" + total));
    assertThat(told)
        .containsSubsequence(
            "ZONES 0/-1",
            "ZONES 2/2",
            "RECORDS 0/2",
            "RECORDS 1/2",
            "RECORDS 2/2",
            "REVERSE_RECORDS 1/1",
            "QUOTA 1/1");
  }

  @Test
  void manyZonesAreWrittenInFewTransactions() {
    for (int i = 0; i < 5_200; i++) {
      ionos.putZone("z" + i + ".test", www("z" + i + ".test"));
    }
    long before = zones.revision();
    assertThat(sync(IONOS).complete()).isTrue();
    // a full batch, the rest, and the reverse records
    assertThat(zones.revision() - before).isEqualTo(3);
    assertThat(zones.all()).hasSize(5_202);
  }

  // one zone

  @Test
  void oneZoneCanBeReadAnew() {
    sync(IONOS);
    ionos.putZone("a.test", record("changed.a.test", "A", "192.0.2.3"));
    synchroniser.refresh(ref(IONOS, "a.test"));
    assertThat(records(IONOS, "a.test"))
        .containsExactly(record("changed.a.test", "A", "192.0.2.3"));
  }

  @Test
  void aZoneThatIsNotCachedYetIsLookedUp() {
    synchroniser.refresh(ref(IONOS, "b.test"));
    assertThat(records(IONOS, "b.test")).containsExactly(www("b.test"));
    assertThat(names(IONOS)).containsExactly("b.test");
  }

  @Test
  void readingOneZoneInVainKeepsItAndNotesTheProblem() {
    sync(IONOS);
    ionos.dropZone("a.test");
    assertThatThrownBy(() -> synchroniser.refresh(ref(IONOS, "a.test")))
        .isInstanceOf(ProviderException.NotFound.class);
    assertThat(records(IONOS, "a.test")).hasSize(2);
    assertThat(zones.summary(ref(IONOS, "a.test")).orElseThrow().problem()).isPresent();
    assertThatThrownBy(() -> synchroniser.refresh(ref(IONOS, "never.test")))
        .isInstanceOf(ProviderException.NotFound.class);
    assertThatThrownBy(
            () ->
                synchroniser.refresh(new ZoneRef(AccountId.random(), ref(IONOS, "a.test").name())))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
