package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.LATER;
import static org.zonewright.store.Samples.NOW;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.ref;
import static org.zonewright.store.Samples.zone;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ElsewhereChange;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

class HistoryStoreTest {

  private static final ResourceRecord WWW = record("www.example.test", "A", "192.0.2.1");
  private static final ResourceRecord WWW2 = record("www.example.test", "A", "192.0.2.2");
  private static final ResourceRecord MAIL = record("mail.example.test", "A", "192.0.2.3");
  private static final Soa SOA = new Soa("ns1.test", "root@test", BigInteger.TEN, 60);
  private static final ZoneRef ZONE = ref(IONOS, "example.test");

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

  private static ZoneContent content(Soa soa, ResourceRecord... records) {
    List<ZoneRecord> held = new ArrayList<>();
    for (ResourceRecord record : records) {
      held.add(ZoneRecord.available("r-" + record.content() + record.ttl(), record));
    }
    return new ZoneContent(zone(IONOS, "example.test"), Optional.of(soa), held);
  }

  private static HistoryQuery all() {
    return query(Optional.empty(), Optional.empty(), "");
  }

  private static HistoryQuery query(
      Optional<AccountId> account, Optional<DnsName> zone, String text) {
    return new HistoryQuery(account, zone, text, Optional.empty(), Optional.empty());
  }

  private static RecordSetKey key(String name, RecordType type) {
    return new RecordSetKey(DnsName.of(name), type);
  }

  private List<ElsewhereEntry> elsewhere() {
    return history.find(all(), 100).stream().flatMap(id -> history.elsewhere(id).stream()).toList();
  }

  @Test
  void whatOthersChangedBetweenTwoReadingsIsNoted() {
    zones.saveContent(content(SOA, WWW, MAIL), NOW);
    zones.saveContent(content(SOA, WWW, WWW2), LATER);
    assertThat(elsewhere())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.zone()).isEqualTo(ZONE);
              assertThat(entry.accountName()).isEqualTo(IONOS.name());
              assertThat(entry.since()).isEqualTo(NOW);
              assertThat(entry.seenAt()).isEqualTo(LATER);
              assertThat(entry.changes())
                  .containsExactly(
                      new ElsewhereChange(ZONE, MAIL.recordSet(), List.of(MAIL), List.of()),
                      new ElsewhereChange(ZONE, WWW.recordSet(), List.of(WWW), List.of(WWW, WWW2)));
            });
  }

  @Test
  void allPlacesOfTheHistoryAreKnownEachOnce() {
    Change change = new Change.OfRecord(ZONE, Optional.empty(), Optional.of(WWW));
    JournalChange journalled =
        new JournalChange(change, List.of(), Optional.empty(), OptionalLong.empty());
    for (int run = 0; run < 3; run++) {
      journal.begin(
          "olga", "", List.of(new JournalPlan(1, "name " + run, List.of(journalled))), NOW);
    }
    zones.saveListing(BDOM.id(), List.of(), true, NOW);
    zones.saveListing(BDOM.id(), List.of(zone(BDOM, "b.test"), zone(BDOM, "a.test")), true, LATER);

    HistoryPlaces places = history.places();

    assertThat(places.zones())
        .containsExactly(DnsName.of("a.test"), DnsName.of("b.test"), ZONE.name());
    assertThat(places.accounts())
        .containsOnly(Map.entry(IONOS.id(), "name 2"), Map.entry(BDOM.id(), BDOM.name()));
  }

  @Test
  void theFirstReadingOfAZoneTellsNothing() {
    zones.saveContent(content(SOA, WWW), NOW);
    assertThat(elsewhere()).isEmpty();
  }

  @Test
  void ourOwnWritesAreNoChangesElsewhere() {
    zones.saveContent(content(SOA, WWW), NOW);
    zones.saveOwn(content(SOA, WWW, MAIL), LATER);
    zones.saveOwnRecord(ZONE, Optional.empty(), Optional.of(ZoneRecord.available("n", WWW2)));
    zones.saveContent(content(SOA, WWW, MAIL, WWW2), LATER);
    assertThat(elsewhere()).isEmpty();
  }

  @Test
  void aRecordOfOursThatIsStillLeavingNeitherComesBackNorGoesElsewhere() {
    ZoneRecord leaving = new ZoneRecord("m", MAIL, ProvisioningState.DESTROYING);
    ZoneRecord www = ZoneRecord.available("w", WWW);
    zones.saveContent(holding(www, ZoneRecord.available("m", MAIL)), NOW);
    zones.saveOwnRecord(ZONE, Optional.of(ZoneRecord.available("m", MAIL)), Optional.empty());

    zones.saveContent(holding(www, leaving), LATER);
    assertThat(zones.content(ZONE).orElseThrow().records()).containsExactly(www);
    assertThat(zones.summary(ZONE).orElseThrow().records()).isEqualTo(1);
    zones.saveContent(holding(www), LATER);

    assertThat(elsewhere()).isEmpty();
  }

  @Test
  void aRecordThatSomebodyElseDeletedIsNotedOnceWhileItIsLeaving() {
    ZoneRecord leaving = new ZoneRecord("m", MAIL, ProvisioningState.DESTROYING);
    ZoneRecord www = ZoneRecord.available("w", WWW);
    zones.saveContent(holding(www, ZoneRecord.available("m", MAIL)), NOW);
    zones.saveContent(holding(www, leaving), LATER);
    zones.saveContent(holding(www), LATER);

    assertThat(elsewhere())
        .singleElement()
        .extracting(ElsewhereEntry::changes)
        .isEqualTo(List.of(new ElsewhereChange(ZONE, MAIL.recordSet(), List.of(MAIL), List.of())));
  }

  private static ZoneContent holding(ZoneRecord... records) {
    return new ZoneContent(zone(IONOS, "example.test"), Optional.of(SOA), List.of(records));
  }

  @Test
  void newIdsStatesAndSerialsAreNoChanges() {
    zones.saveContent(content(SOA, WWW), NOW);
    zones.saveContent(
        new ZoneContent(
            zone(IONOS, "example.test"),
            Optional.of(SOA.withSerial(BigInteger.valueOf(11))),
            List.of(new ZoneRecord("other", WWW, ProvisioningState.PROVISIONING))),
        LATER);
    assertThat(elsewhere()).isEmpty();
  }

  @Test
  void anotherStartOfAuthorityIsAChange() {
    Soa other = new Soa("ns2.test", "root@test", BigInteger.TWO, 60);
    zones.saveContent(content(SOA, WWW), NOW);
    zones.saveContent(content(other, WWW), LATER);
    assertThat(elsewhere().getFirst().changes())
        .containsExactly(
            new ElsewhereChange(
                ZONE,
                key("example.test", RecordType.SOA),
                List.of(SOA.asRecord(ZONE.name())),
                List.of(other.asRecord(ZONE.name()))));
  }

  @Test
  void whatAStepOfOursUnderWayExplainsIsNotSomebodyElses() {
    zones.saveContent(content(SOA, WWW), NOW);
    long set = begin(new Change.OfRecord(ZONE, Optional.empty(), Optional.of(WWW2)), NOW);
    journal.sending(journal.steps(set).getFirst().id(), "r-9", NOW);
    zones.saveContent(content(SOA, WWW, WWW2), LATER);
    assertThat(elsewhere()).isEmpty();

    zones.saveContent(content(SOA, WWW, WWW2, MAIL), LATER);
    assertThat(elsewhere().getFirst().changes())
        .extracting(ElsewhereChange::key)
        .containsExactly(MAIL.recordSet());
  }

  @Test
  void aStepOfOursThatWasNotDoneExplainsNothing() {
    zones.saveContent(content(SOA, WWW), NOW);
    Change ours =
        new Change.OfRecord(
            ZONE, Optional.of(ZoneRecord.available("r", WWW)), Optional.of(WWW.withTtl(60)));
    journal.sending(journal.steps(begin(ours, NOW)).getFirst().id(), "r", NOW);
    zones.saveContent(content(SOA, WWW2), LATER);
    assertThat(elsewhere().getFirst().changes())
        .containsExactly(new ElsewhereChange(ZONE, WWW.recordSet(), List.of(WWW), List.of(WWW2)));
  }

  @Test
  void ourOwnStartOfAuthorityIsKnownAgainWhateverItsSerial() {
    zones.saveContent(content(SOA, WWW), NOW);
    Soa wished = new Soa("ns9.test", "root@test", BigInteger.TEN, 60);
    Change ours = new Change.OfSoa(ZONE, SOA, wished);
    journal.sending(journal.steps(begin(ours, NOW)).getFirst().id(), "", NOW);
    zones.saveContent(content(wished.withSerial(BigInteger.valueOf(99)), WWW), LATER);
    assertThat(elsewhere()).isEmpty();
  }

  private long begin(Change change, Instant at) {
    return journal.begin(
        "someone",
        "",
        List.of(
            new JournalPlan(
                1,
                IONOS.name(),
                List.of(
                    new JournalChange(change, List.of(), Optional.empty(), OptionalLong.empty())))),
        at);
  }

  @Test
  void anOlderReadingChangesAndTellsNothing() {
    zones.saveContent(content(SOA, WWW), NOW);
    long asOf = zones.revision();
    zones.saveOwnRecord(ZONE, Optional.empty(), Optional.of(ZoneRecord.available("n", MAIL)));
    assertThat(zones.takeIn(content(SOA, WWW), LATER, asOf)).isEmpty();
    assertThat(zones.content(ZONE).orElseThrow().records()).hasSize(2);
    assertThat(elsewhere()).isEmpty();
  }

  @Test
  void oneRecordIsWrittenAloneAndCounted() {
    zones.saveContent(content(SOA, WWW), NOW);
    ZoneRecord created = ZoneRecord.available("n", MAIL);
    zones.saveOwnRecord(ZONE, Optional.empty(), Optional.of(created));
    // again, as after a repeated attempt
    zones.saveOwnRecord(ZONE, Optional.empty(), Optional.of(created));
    assertThat(zones.summary(ZONE).orElseThrow().records()).isEqualTo(2);
    ZoneRecord changed = ZoneRecord.available("n", MAIL.withTtl(60));
    zones.saveOwnRecord(ZONE, Optional.of(created), Optional.of(changed));
    assertThat(zones.content(ZONE).orElseThrow().records()).contains(changed).hasSize(2);
    zones.saveOwnRecord(ZONE, Optional.of(changed), Optional.empty());
    assertThat(zones.summary(ZONE).orElseThrow().records()).isEqualTo(1);
    assertThat(zones.summary(ZONE).orElseThrow().fetchedAt()).contains(NOW);
  }

  @Test
  void aZoneThatIsNotWhollyCachedGetsNoSingleRecord() {
    zones.saveListing(IONOS.id(), List.of(zone(IONOS, "example.test")), true, NOW);
    zones.saveOwnRecord(ZONE, Optional.empty(), Optional.of(ZoneRecord.available("n", MAIL)));
    assertThat(zones.content(ZONE).orElseThrow().records()).isEmpty();
  }

  @Test
  void reverseRecordsThatOthersChangedAreNoted() {
    ReverseStore reverse = new ReverseStore(database);
    ReverseRecord old = reverse("192.0.2.1", "a.test");
    reverse.saveListing(IONOS.id(), List.of(old), true, NOW);
    reverse.saveListing(
        IONOS.id(),
        List.of(reverse("192.0.2.1", "b.test"), reverse("2001:db8::1", "c.test")),
        true,
        LATER);
    assertThat(elsewhere())
        .extracting(entry -> entry.zone().name().text())
        .containsExactlyInAnyOrder("in-addr.arpa", "ip6.arpa");
    reverse.saveListing(
        IONOS.id(),
        List.of(reverse("192.0.2.1", "b.test"), reverse("2001:db8::1", "c.test")),
        true,
        LATER);
    assertThat(elsewhere()).hasSize(2);
  }

  private static ReverseRecord reverse(String ip, String name) {
    return new ReverseRecord(
        IONOS.id(),
        "id-" + ip,
        new ReverseData(IpAddress.of(ip), DnsName.of(name), ""),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void entriesAreFoundByAccountZoneNameAndTime() {
    long applied = begin(new Change.OfRecord(ZONE, Optional.empty(), Optional.of(MAIL)), NOW);
    journal.note(applied, "Ticket 4711");
    long reverse =
        begin(
            new Change.OfReverse(
                BDOM.id(),
                Optional.empty(),
                Optional.of(new ReverseData(IpAddress.of("192.0.2.77"), DnsName.of("x.test"), ""))),
            LATER);
    Optional<DnsName> zone = Optional.of(ZONE.name());
    assertThat(history.find(all(), 10)).containsExactly(reverse, applied);
    assertThat(history.find(all(), 1)).containsExactly(reverse);
    assertThat(find(Optional.of(IONOS.id()), Optional.empty(), "")).containsExactly(applied);
    assertThat(find(Optional.empty(), zone, "")).containsExactly(applied);
    assertThat(find(Optional.of(BDOM.id()), zone, "")).isEmpty();
    assertThat(find(Optional.empty(), Optional.empty(), "MAIL.")).containsExactly(applied);
    assertThat(find(Optional.empty(), zone, "mail")).containsExactly(applied);
    assertThat(find(Optional.empty(), Optional.empty(), "2.0.2.77")).containsExactly(reverse);
    assertThat(find(Optional.empty(), Optional.empty(), "ticket")).containsExactly(applied);
    assertThat(find(Optional.empty(), Optional.empty(), "%")).isEmpty();
    assertThat(
            history.find(
                new HistoryQuery(
                    Optional.empty(), Optional.empty(), "", Optional.of(LATER), Optional.empty()),
                10))
        .containsExactly(reverse);
    assertThat(
            history.find(
                new HistoryQuery(
                    Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.of(LATER)),
                10))
        .containsExactly(applied);
  }

  private List<Long> find(Optional<AccountId> account, Optional<DnsName> zone, String text) {
    return history.find(query(account, zone, text), 10);
  }

  @Test
  void changesElsewhereAreFoundByZoneAndName() {
    zones.saveContent(content(SOA, WWW), NOW);
    zones.saveContent(content(SOA, WWW, MAIL), LATER);
    assertThat(find(Optional.of(IONOS.id()), Optional.of(ZONE.name()), "mail")).hasSize(1);
    assertThat(find(Optional.empty(), Optional.empty(), "www")).isEmpty();
    assertThat(find(Optional.of(BDOM.id()), Optional.empty(), "")).isEmpty();
  }
}
