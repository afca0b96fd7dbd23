package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.LATER;
import static org.zonewright.store.Samples.NOW;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.ref;
import static org.zonewright.store.Samples.stored;
import static org.zonewright.store.Samples.zone;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRecord;

class DraftStoreTest {

  private static final ResourceRecord WWW = record("www.example.test", "A", "192.0.2.1");
  private static final ResourceRecord MAIL = record("example.test", "MX", 10, "mail.example.test");

  private static final Change EDIT =
      new Change.OfRecord(
          ref(IONOS, "example.test"),
          Optional.of(new ZoneRecord("r-1", WWW, ProvisioningState.PROVISIONING)),
          Optional.of(WWW.withContent("192.0.2.2").withEnabled(false)));

  @TempDir private Path directory;
  private Database database;
  private DraftStore drafts;

  @BeforeEach
  void open() {
    database = Database.open(directory);
    drafts = new DraftStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void restart() {
    close();
    open();
  }

  private static List<Change> changesOfEveryKind() {
    Soa soa =
        new Soa(
            "ns1.nameserver.test",
            "hostmaster@example.test",
            new BigInteger("99999999999999999999999"),
            86_400);
    ReverseData reverse =
        new ReverseData(IpAddress.of("2001:db8::1"), DnsName.of("www.example.test"), "the \"web\"");
    return List.of(
        EDIT,
        new Change.OfRecord(ref(IONOS, "example.test"), Optional.empty(), Optional.of(MAIL)),
        new Change.OfRecord(
            ref(BDOM, "example.test"), Optional.of(stored("", MAIL)), Optional.empty()),
        new Change.OfSoa(ref(BDOM, "example.test"), soa, soa.withSerial(BigInteger.TWO)),
        new Change.ZoneCreation(ref(BDOM, "new.test"), List.of(MAIL, WWW, MAIL), Optional.of(soa)),
        new Change.ZoneCreation(ref(IONOS, "new.test"), List.of(), Optional.empty()),
        new Change.ZoneDeletion(zone(IONOS, "old.test"), 17),
        new Change.OfReverse(
            IONOS.id(),
            Optional.of(
                new ReverseRecord(
                    IONOS.id(),
                    "p-1",
                    reverse,
                    Optional.of(Instant.parse("0001-01-01T00:00:00Z")),
                    Optional.of(Instant.parse("2024-02-29T12:00:00.123456789Z")))),
            Optional.of(reverse)),
        new Change.OfReverse(IONOS.id(), Optional.empty(), Optional.of(reverse)),
        new Change.OfReverse(
            IONOS.id(),
            Optional.of(
                new ReverseRecord(IONOS.id(), "p-1", reverse, Optional.empty(), Optional.empty())),
            Optional.empty()));
  }

  @Test
  void draftsOfEveryKindSurviveARestartAsTheyWere() {
    List<DraftEntry> written = new ArrayList<>();
    for (Change change : changesOfEveryKind()) {
      long id = drafts.add(change, List.of(WWW, MAIL), NOW);
      written.add(new DraftEntry(id, change, List.of(WWW, MAIL), NOW));
    }
    restart();
    assertThat(drafts.all()).isEqualTo(written);
    assertThat(drafts.count()).isEqualTo(written.size());
    assertThat(written).allSatisfy(one -> assertThat(drafts.find(one.id())).contains(one));
  }

  @Test
  void draftsAreFoundByZoneAndReverseRecordsByAccount() {
    changesOfEveryKind().forEach(change -> drafts.add(change, List.of(), NOW));
    assertThat(drafts.of(ref(IONOS, "example.test"))).hasSize(2);
    assertThat(drafts.of(ref(BDOM, "example.test"))).hasSize(2);
    assertThat(drafts.of(ref(IONOS, "other.test"))).isEmpty();
    assertThat(drafts.reverse(IONOS.id())).hasSize(3);
    assertThat(drafts.reverse(BDOM.id())).isEmpty();
    assertThat(drafts.counts())
        .isEqualTo(
            Map.of(
                ref(IONOS, "example.test"), 2,
                ref(BDOM, "example.test"), 2,
                ref(BDOM, "new.test"), 1,
                ref(IONOS, "new.test"), 1,
                ref(IONOS, "old.test"), 1));
  }

  @Test
  void aDraftCanBeReplaced() {
    long id = drafts.add(EDIT, List.of(WWW), NOW);
    Change other = changesOfEveryKind().get(6);
    drafts.replace(id, other, List.of(), LATER);
    assertThat(drafts.all()).containsExactly(new DraftEntry(id, other, List.of(), LATER));
    assertThat(rows("change_record")).isZero();
  }

  @Test
  void replacingADraftThatIsNotThereDoesNothing() {
    drafts.replace(4, EDIT, List.of(), NOW);
    assertThat(drafts.all()).isEmpty();
    assertThat(rows("change")).isZero();
  }

  @Test
  void aRemovedDraftLeavesNothingAndComesBackUnderItsOwnId() {
    long first = drafts.add(EDIT, List.of(WWW), NOW);
    long second = drafts.add(EDIT, List.of(), LATER);
    DraftEntry entry = drafts.find(first).orElseThrow();
    drafts.remove(List.of(first, 77L));
    assertThat(drafts.all()).extracting(DraftEntry::id).containsExactly(second);
    assertThat(rows("change")).isEqualTo(1);
    drafts.restore(entry);
    assertThat(drafts.all()).extracting(DraftEntry::id).containsExactly(first, second);
    assertThat(drafts.find(first)).contains(entry);
  }

  @Test
  void restoringADraftThatIsThereMakesItWhatItWas() {
    long id = drafts.add(EDIT, List.of(WWW), NOW);
    DraftEntry entry = drafts.find(id).orElseThrow();
    drafts.replace(id, changesOfEveryKind().get(1), List.of(), LATER);
    drafts.restore(entry);
    assertThat(drafts.all()).containsExactly(entry);
  }

  @Test
  void idsAreNeverUsedTwice() {
    long first = drafts.add(EDIT, List.of(), NOW);
    drafts.remove(List.of(first));
    restart();
    assertThat(drafts.add(EDIT, List.of(), NOW)).isGreaterThan(first);
  }

  @Test
  void draftsSurviveTheRemovalOfTheirZoneAndOfTheirAccount() {
    AccountStore accounts = new AccountStore(database);
    accounts.save(IONOS);
    ZoneStore zones = new ZoneStore(database);
    zones.saveListing(IONOS.id(), List.of(zone(IONOS, "example.test")), true, NOW);
    long id = drafts.add(EDIT, List.of(WWW), NOW);
    zones.remove(ref(IONOS, "example.test"));
    assertThat(zones.all()).isEmpty();
    assertThat(drafts.find(id)).isPresent();
    accounts.remove(IONOS.id());
    assertThat(drafts.find(id)).isPresent();
  }

  @Test
  void observersHearOfDrafts() {
    List<StoreEvent> heard = new ArrayList<>();
    database.observe(heard::add);
    long id = drafts.add(EDIT, List.of(), NOW);
    drafts.replace(id, EDIT, List.of(), LATER);
    drafts.remove(List.of(id));
    drafts.remove(List.of(id));
    assertThat(heard).hasSize(3).containsOnly(new StoreEvent.DraftsChanged());
  }

  private long rows(String table) {
    return database.read(session -> session.number("SELECT count(*) FROM " + table));
  }
}
