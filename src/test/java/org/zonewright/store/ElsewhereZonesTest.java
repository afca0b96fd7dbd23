package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.LATER;
import static org.zonewright.store.Samples.NOW;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.ref;
import static org.zonewright.store.Samples.zone;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.Zone;

class ElsewhereZonesTest {

  private static final Instant BETWEEN = NOW.plusSeconds(30);
  private static final Instant LAST = LATER.plusSeconds(60);

  @TempDir private Path directory;
  private Database database;
  private ZoneStore zones;
  private JournalStore journal;
  private HistoryStore history;

  @BeforeEach
  void open() {
    database = Database.open(directory);
    new AccountStore(database).save(IONOS);
    new AccountStore(database).save(BDOM);
    zones = new ZoneStore(database);
    journal = new JournalStore(database);
    history = new HistoryStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void list(Instant at, String... names) {
    list(at, Stream.of(names).map(name -> zone(IONOS, name)).toList());
  }

  private void list(Instant at, List<Zone> listed) {
    zones.saveListing(IONOS.id(), listed, true, at);
  }

  private List<ElsewhereZones> entries() {
    return find(Optional.empty(), Optional.empty(), "").stream()
        .flatMap(id -> history.elsewhereZones(id).stream())
        .toList();
  }

  private List<Long> find(Optional<AccountId> account, Optional<DnsName> zone, String text) {
    return history.find(
        new HistoryQuery(account, zone, text, Optional.empty(), Optional.empty()), 10);
  }

  private static List<DnsName> names(String... names) {
    return Stream.of(names).map(DnsName::of).toList();
  }

  private void sent(Change change, JournalStatus status, Instant at) {
    JournalPlan plan =
        new JournalPlan(
            1,
            IONOS.name(),
            List.of(new JournalChange(change, List.of(), Optional.empty(), OptionalLong.empty())));
    long set = journal.begin("someone", "", List.of(plan), at);
    long step = journal.steps(set).getFirst().id();
    journal.sending(step, "id", at);
    if (status != JournalStatus.SENDING) {
      journal.ended(step, status, "", at);
      journal.end(set, at);
    }
  }

  private static Change creation(String name) {
    return new Change.ZoneCreation(ref(IONOS, name), List.of(), Optional.empty());
  }

  private static Change deletion(String name) {
    return new Change.ZoneDeletion(zone(IONOS, name), 0);
  }

  private static Zone leaving(String name) {
    return new Zone(
        ref(IONOS, name), "id-" + name, "", true, ProvisioningState.DESTROYING, List.of());
  }

  @Test
  void zonesThatOthersCreatedAndDeletedBetweenTwoListingsAreOneEntry() {
    list(NOW, "a.test", "b.test");
    list(LATER, "d.test", "b.test", "c.test");

    assertThat(entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.account()).isEqualTo(IONOS.id());
              assertThat(entry.accountName()).isEqualTo(IONOS.name());
              assertThat(entry.since()).isEqualTo(NOW);
              assertThat(entry.seenAt()).isEqualTo(LATER);
              assertThat(entry.appeared()).isEqualTo(names("c.test", "d.test"));
              assertThat(entry.vanished()).isEqualTo(names("a.test"));
            });
    list(LAST, "b.test", "c.test", "d.test");
    assertThat(entries()).hasSize(1);
  }

  @Test
  void theFirstListingTellsNothing() {
    list(NOW, "a.test", "b.test");
    zones.saveListing(BDOM.id(), List.of(zone(BDOM, "a.test")), true, LATER);
    assertThat(entries()).isEmpty();
  }

  @Test
  void aListingThatDidNotReachItsEndTellsNothing() {
    list(NOW, "a.test", "b.test");
    zones.saveListing(IONOS.id(), List.of(zone(IONOS, "a.test")), false, LATER);
    assertThat(entries()).isEmpty();
  }

  @Test
  void thousandsOfZonesAreOneEntry() {
    list(NOW, "a.test");
    list(LATER, IntStream.range(0, 3000).mapToObj(i -> zone(IONOS, "z" + i + ".test")).toList());
    assertThat(entries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.appeared()).hasSize(3000));
  }

  @Test
  void aZoneOfOursIsNotSomebodyElsesWhetherItIsDoneOrUnderWayOrUncertain() {
    list(NOW, "gone1.test", "gone2.test", "gone3.test", "theirs.test");
    sent(creation("new1.test"), JournalStatus.DONE, BETWEEN);
    sent(creation("new2.test"), JournalStatus.SENDING, NOW.minusSeconds(600));
    sent(creation("new3.test"), JournalStatus.UNKNOWN, BETWEEN);
    sent(deletion("gone1.test"), JournalStatus.DONE, BETWEEN);
    sent(deletion("gone2.test"), JournalStatus.SENDING, NOW.minusSeconds(600));
    sent(deletion("gone3.test"), JournalStatus.FAILED, BETWEEN);
    list(LATER, "new1.test", "new2.test", "new3.test", "other.test");

    assertThat(entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.appeared()).isEqualTo(names("other.test"));
              assertThat(entry.vanished()).isEqualTo(names("theirs.test"));
            });
  }

  @Test
  void whatWeDidBeforeTheListingBeforeExplainsNothing() {
    sent(creation("a.test"), JournalStatus.DONE, NOW.minusSeconds(600));
    sent(deletion("b.test"), JournalStatus.DONE, NOW.minusSeconds(600));
    list(NOW, "b.test");
    list(LATER, "a.test");
    assertThat(entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.appeared()).isEqualTo(names("a.test"));
              assertThat(entry.vanished()).isEqualTo(names("b.test"));
            });
  }

  @Test
  void aZoneThatWasThereWhenWeTriedToCreateItIsSomebodyElses() {
    list(NOW, "a.test");
    sent(creation("b.test"), JournalStatus.CONFLICT, BETWEEN);
    list(LATER, "a.test", "b.test");
    assertThat(entries()).hasSize(1);
  }

  @Test
  void aListingAskedForBeforeWeDeletedAZoneNeitherBringsItBackNorTakesItAwayElsewhere() {
    list(NOW, "a.test", "b.test");
    sent(deletion("b.test"), JournalStatus.DONE, LATER.plusSeconds(1));
    zones.remove(ref(IONOS, "b.test"));
    list(LATER, "a.test", "b.test");
    list(LAST, "a.test");
    assertThat(entries()).isEmpty();
  }

  @Test
  void aZoneThatSomebodyCreatedAgainAfterWeDeletedItIsTheirs() {
    list(NOW, "a.test", "b.test");
    sent(deletion("b.test"), JournalStatus.DONE, BETWEEN);
    zones.remove(ref(IONOS, "b.test"));
    list(LATER, "a.test", "b.test");
    assertThat(entries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.appeared()).isEqualTo(names("b.test")));
  }

  @Test
  void aZoneThatWeDeletedAndThatLeavesSlowlyIsNotTold() {
    list(NOW, "a.test", "b.test");
    sent(deletion("b.test"), JournalStatus.DONE, BETWEEN);
    zones.remove(ref(IONOS, "b.test"));
    list(LATER, List.of(zone(IONOS, "a.test"), leaving("b.test")));
    list(LAST, "a.test");
    assertThat(entries()).isEmpty();
  }

  @Test
  void aZoneThatSomebodyElseDeletedIsToldOnceItHasLeft() {
    list(NOW, "a.test", "b.test");
    list(LATER, List.of(zone(IONOS, "a.test"), leaving("b.test")));
    assertThat(entries()).isEmpty();
    list(LAST, "a.test");
    assertThat(entries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.vanished()).isEqualTo(names("b.test")));
  }

  @Test
  void aZoneWithDraftsVanishesOnceAndMayComeBack() {
    list(NOW, "a.test", "b.test");
    Change draft =
        new Change.OfRecord(
            ref(IONOS, "b.test"),
            Optional.empty(),
            Optional.of(record("www.b.test", "A", "192.0.2.1")));
    new DraftStore(database).add(draft, List.of(), NOW);
    list(BETWEEN, "a.test");
    list(LATER, "a.test");
    assertThat(entries()).hasSize(1);
    list(LAST, "a.test", "b.test");
    assertThat(entries().getFirst().appeared()).isEqualTo(names("b.test"));
  }

  @Test
  void anEntryIsFoundByItsAccountAndByEachOfItsZones() {
    list(NOW, "a.test", "b.test");
    list(LATER, "b.test", "c.test");
    Optional<AccountId> ours = Optional.of(IONOS.id());

    assertThat(find(ours, Optional.of(DnsName.of("a.test")), "")).hasSize(1);
    assertThat(find(ours, Optional.of(DnsName.of("c.test")), "c.te")).hasSize(1);
    assertThat(find(Optional.empty(), Optional.empty(), "A.TEST")).hasSize(1);
    assertThat(find(Optional.of(BDOM.id()), Optional.empty(), "")).isEmpty();
    assertThat(find(ours, Optional.of(DnsName.of("b.test")), "")).isEmpty();
    assertThat(find(Optional.empty(), Optional.empty(), "nowhere")).isEmpty();
  }

  @Test
  void whoWatchesTheHistoryIsTold() {
    list(NOW, "a.test");
    List<StoreEvent> events = new CopyOnWriteArrayList<>();
    try (Subscription _ = database.observe(events::add)) {
      list(BETWEEN, "a.test");
      assertThat(events).doesNotContain(new StoreEvent.JournalChanged());
      list(LATER, "b.test");
      assertThat(events).contains(new StoreEvent.JournalChanged());
    }
  }
}
