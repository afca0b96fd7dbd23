package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.LATER;
import static org.zonewright.store.Samples.NOW;
import static org.zonewright.store.Samples.content;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.ref;
import static org.zonewright.store.Samples.stored;
import static org.zonewright.store.Samples.zone;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;

class ZoneStoreTest {

  private static final ResourceRecord WWW = record("www.example.test", "A", "192.0.2.1");
  private static final ResourceRecord MAIL = record("example.test", "MX", 10, "mail.example.test");
  private static final ResourceRecord TEXT = record("example.test", "TXT", "v=spf1 -all");

  @TempDir private Path directory;
  private Database database;
  private ZoneStore zones;

  @BeforeEach
  void open() {
    database = Database.open(directory);
    zones = new ZoneStore(database);
    new AccountStore(database).save(IONOS);
    new AccountStore(database).save(BDOM);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private int list(boolean complete, Zone... listed) {
    return zones.saveListing(IONOS.id(), List.of(listed), complete, NOW);
  }

  private List<String> names() {
    return zones.all().stream().map(summary -> summary.zone().name().text()).toList();
  }

  private static Zone example() {
    return zone(IONOS, "example.test");
  }

  // listings

  @Test
  void zonesComeBackAsListedInDnsOrder() {
    Zone odd =
        new Zone(
            ref(IONOS, "z.b.test"), "7", "é", false, ProvisioningState.PROVISIONING, List.of());
    list(true, zone(IONOS, "c.test"), odd, zone(IONOS, "b.test"), zone(IONOS, "a.zone"));
    assertThat(names()).containsExactly("b.test", "z.b.test", "c.test", "a.zone");
    ZoneSummary summary = zones.summary(odd.ref()).orElseThrow();
    assertThat(summary)
        .isEqualTo(
            new ZoneSummary(
                odd, "z.b.test", 0, 0, Optional.empty(), false, false, Optional.empty()));
  }

  @Test
  void unicodeNamesAreKept() {
    list(true, zone(IONOS, "xn--strae-oqa.test"));
    assertThat(zones.all()).extracting(ZoneSummary::unicodeName).containsExactly("straße.test");
  }

  @Test
  void theSameListingAgainWritesNothing() {
    assertThat(list(true, zone(IONOS, "a.test"), zone(IONOS, "b.test"))).isEqualTo(2);
    assertThat(list(true, zone(IONOS, "a.test"), zone(IONOS, "b.test"))).isZero();
    Zone changed =
        new Zone(ref(IONOS, "a.test"), "new id", "", true, ProvisioningState.AVAILABLE, List.of());
    assertThat(list(true, changed, zone(IONOS, "b.test"))).isEqualTo(1);
    assertThat(zones.summary(changed.ref()).orElseThrow().zone()).isEqualTo(changed);
  }

  @Test
  void aCompleteListingRemovesWhatItDoesNotHaveInItsOwnAccount() {
    zones.saveListing(BDOM.id(), List.of(zone(BDOM, "b.test")), true, NOW);
    list(true, zone(IONOS, "a.test"), zone(IONOS, "b.test"));
    zones.saveContent(content(zone(IONOS, "b.test"), stored("1", WWW)), NOW);
    assertThat(list(true, zone(IONOS, "a.test"))).isEqualTo(1);
    assertThat(zones.all())
        .extracting(summary -> summary.zone().ref())
        .containsExactly(ref(IONOS, "a.test"), ref(BDOM, "b.test"));
    assertThat(zones.content(ref(IONOS, "b.test"))).isEmpty();
  }

  @Test
  void anIncompleteListingRemovesNothing() {
    list(true, zone(IONOS, "a.test"), zone(IONOS, "b.test"));
    assertThat(list(false, zone(IONOS, "c.test"))).isEqualTo(1);
    assertThat(names()).containsExactly("a.test", "b.test", "c.test");
    assertThat(list(false)).isZero();
    assertThat(names()).hasSize(3);
  }

  @Test
  void onlyACompleteListingIsNotedAsTheLatest() {
    SyncStore sync = new SyncStore(database);
    list(false, zone(IONOS, "a.test"));
    assertThat(sync.status(IONOS.id(), ListingKind.ZONES).fetchedAt()).isEmpty();
    list(true, zone(IONOS, "a.test"));
    assertThat(sync.status(IONOS.id(), ListingKind.ZONES))
        .isEqualTo(new ListingStatus(Optional.of(NOW), true, Optional.empty()));
  }

  @Test
  void aZoneWithDraftsIsMarkedGoneAndComesBackWhenListedAgain() {
    list(true, example());
    zones.saveContent(content(example(), stored("1", WWW)), NOW);
    new DraftStore(database)
        .add(
            new Change.OfRecord(example().ref(), Optional.empty(), Optional.of(TEXT)),
            List.of(),
            NOW);
    assertThat(list(true)).isEqualTo(1);
    assertThat(list(true)).isZero();
    ZoneSummary gone = zones.summary(example().ref()).orElseThrow();
    assertThat(gone.gone()).isTrue();
    assertThat(gone.drafts()).isEqualTo(1);
    assertThat(gone.records()).isEqualTo(1);
    assertThat(list(true, example())).isEqualTo(1);
    assertThat(zones.summary(example().ref()).orElseThrow().gone()).isFalse();
  }

  @Test
  void nothingIsStoredForAnAccountThatIsNotThere() {
    assertThatThrownBy(() -> zones.saveListing(AccountId.random(), List.of(), true, NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  // contents

  @Test
  void contentComesBackInDnsOrderWithEverything() {
    Soa soa = new Soa("ns1.x.test", "me@x.test", new BigInteger("18446744073709551616"), 60);
    ResourceRecord unknown = record("a.b.example.test", "TYPE65280", "\\# 1 00");
    List<ZoneRecord> records =
        new ArrayList<>(
            List.of(
                new ZoneRecord("4", WWW.withEnabled(false), ProvisioningState.FAILED),
                stored("3", MAIL.withPriority(OptionalInt.of(5))),
                stored("9", MAIL),
                stored("", unknown),
                stored("1", record("*.example.test", "A", "192.0.2.7")),
                stored("2", TEXT)));
    zones.saveContent(new ZoneContent(zone(BDOM, "example.test"), Optional.of(soa), records), NOW);
    CachedZone cached = zones.content(ref(BDOM, "example.test")).orElseThrow();
    assertThat(cached.soa()).contains(soa);
    records.sort(Comparator.comparing(ZoneRecord::data, ResourceRecord.ORDER));
    assertThat(cached.records()).isEqualTo(records);
    assertThat(cached.summary().records()).isEqualTo(6);
    assertThat(cached.summary().fetchedAt()).contains(NOW);
    assertThat(cached.summary().complete()).isTrue();
  }

  @Test
  void theSameContentAgainWritesNothingButItsAge() {
    ZoneContent same = content(example(), stored("1", WWW), stored("2", TEXT), stored("3", TEXT));
    assertThat(zones.saveContent(same, NOW)).isEqualTo(4);
    List<Long> rows = recordRows();
    assertThat(zones.saveContent(same, LATER)).isZero();
    assertThat(recordRows()).isEqualTo(rows);
    assertThat(zones.summary(example().ref()).orElseThrow().fetchedAt()).contains(LATER);
  }

  @Test
  void onlyRowsThatDifferAreWritten() {
    zones.saveContent(
        content(example(), stored("1", WWW), stored("2", TEXT), stored("3", MAIL)), NOW);
    ResourceRecord changed = TEXT.withContent("v=spf1 ~all");
    ResourceRecord added = record("new.example.test", "AAAA", "2001:db8::1");
    int written =
        zones.saveContent(
            content(example(), stored("1", WWW), stored("2", changed), stored("4", added)), LATER);
    // one changed, one added, one removed
    assertThat(written).isEqualTo(3);
    assertThat(data()).containsExactlyInAnyOrder(WWW, changed, added);
  }

  @Test
  void renumberedRecordsKeepTheirRowsAndAreCountedAsWritten() {
    zones.saveContent(
        content(example(), stored("1", WWW), stored("2", TEXT), stored("3", MAIL)), NOW);
    List<Long> rows = recordRows();
    int written =
        zones.saveContent(
            content(example(), stored("2", WWW), stored("3", TEXT), stored("4", MAIL)), LATER);
    assertThat(written).isEqualTo(3);
    assertThat(recordRows()).isEqualTo(rows);
    assertThat(zones.content(example().ref()).orElseThrow().records())
        .containsExactlyInAnyOrder(stored("2", WWW), stored("3", TEXT), stored("4", MAIL));
  }

  @Test
  void aChangedStartOfAuthorityIsWritten() {
    Soa soa = new Soa("ns1.x.test", "me@x.test", BigInteger.ONE, 60);
    Zone zone = zone(BDOM, "example.test");
    zones.saveContent(new ZoneContent(zone, Optional.of(soa), List.of()), NOW);
    ZoneContent next =
        new ZoneContent(zone, Optional.of(soa.withSerial(BigInteger.TWO)), List.of());
    assertThat(zones.saveContent(next, LATER)).isEqualTo(1);
    assertThat(zones.content(zone.ref()).orElseThrow().soa()).isEqualTo(next.soa());
    assertThat(zones.saveContent(next, LATER)).isZero();
  }

  @Test
  void manyZonesAreWrittenInOneTransaction() {
    List<StoreEvent> heard = new ArrayList<>();
    database.observe(heard::add);
    List<ZoneContent> contents =
        Stream.of("a.test", "b.test", "c.test")
            .map(name -> content(zone(IONOS, name), stored("1", record(name, "A", "192.0.2.1"))))
            .toList();
    assertThat(zones.saveContents(contents, NOW, zones.revision()).all()).isEqualTo(6);
    assertThat(heard)
        .containsOnlyOnce(new StoreEvent.ZonesChanged(IONOS.id()))
        .contains(new StoreEvent.ZoneChanged(ref(IONOS, "b.test")))
        .hasSize(4);
    heard.clear();
    assertThat(zones.saveContents(contents, LATER, zones.revision()).all()).isZero();
    assertThat(heard).containsExactly(new StoreEvent.ZonesChanged(IONOS.id()));
  }

  @Test
  void whatWasReadAfterASyncBeganIsNotOverwrittenByIt() {
    zones.saveContent(content(example(), stored("1", WWW)), NOW);
    long begun = zones.revision();
    zones.saveContent(content(example(), stored("1", TEXT)), NOW);
    assertThat(
            zones.saveContents(List.of(content(example(), stored("1", WWW))), LATER, begun).all())
        .isZero();
    assertThat(data()).containsExactly(TEXT);
    assertThat(
            zones.saveContents(
                List.of(content(example(), stored("1", WWW))), LATER, zones.revision()))
        .isEqualTo(new SavedRows(0, 1));
    assertThat(data()).containsExactly(WWW);
  }

  @Test
  void aProblemIsShownUntilTheZoneIsReadAgainAndKeepsItsRecords() {
    zones.saveContent(content(example(), stored("1", WWW)), NOW);
    zones.saveProblem(example().ref(), "no answer", LATER);
    ZoneSummary summary = zones.summary(example().ref()).orElseThrow();
    assertThat(summary.problem()).contains("no answer");
    assertThat(summary.records()).isEqualTo(1);
    assertThat(summary.fetchedAt()).contains(NOW);
    assertThat(zones.saveContent(content(example(), stored("1", WWW)), LATER)).isEqualTo(1);
    assertThat(zones.summary(example().ref()).orElseThrow().problem()).isEmpty();
  }

  @Test
  void aRemovedZoneIsGoneWithItsRecords() {
    zones.saveContent(content(example(), stored("1", WWW)), NOW);
    zones.remove(example().ref());
    assertThat(zones.all()).isEmpty();
    assertThat(recordRows()).isEmpty();
  }

  // finding

  @Test
  void zonesAreFoundByNameInAllAccounts() {
    list(true, example());
    zones.saveListing(BDOM.id(), List.of(zone(BDOM, "example.test")), true, NOW);
    assertThat(zones.byName(DnsName.of("example.test"))).hasSize(2);
    assertThat(zones.byName(DnsName.of("ample.test"))).isEmpty();
  }

  @Test
  void aNameIsAnsweredFromTheLongestZoneInAnyAccount() {
    list(true, example(), zone(IONOS, "sub.example.test"), zone(IONOS, "ple.test"));
    zones.saveListing(BDOM.id(), List.of(zone(BDOM, "example.test")), true, NOW);
    assertThat(zones.closest(DnsName.of("www.sub.example.test")))
        .extracting(summary -> summary.zone().ref())
        .containsExactly(ref(IONOS, "sub.example.test"));
    assertThat(zones.closest(DnsName.of("www.example.test")))
        .extracting(summary -> summary.zone().ref())
        .containsExactlyInAnyOrder(ref(IONOS, "example.test"), ref(BDOM, "example.test"));
    assertThat(zones.closest(DnsName.of("other.test"))).isEmpty();
  }

  private List<ResourceRecord> data() {
    return zones.content(example().ref()).orElseThrow().records().stream()
        .map(ZoneRecord::data)
        .toList();
  }

  private List<Long> recordRows() {
    return database.read(
        session -> session.list("SELECT id FROM record ORDER BY id", row -> row.getLong(1)));
  }
}
