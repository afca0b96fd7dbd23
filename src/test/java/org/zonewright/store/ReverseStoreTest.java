package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.LATER;
import static org.zonewright.store.Samples.NOW;
import static org.zonewright.store.Samples.content;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.ref;
import static org.zonewright.store.Samples.stored;
import static org.zonewright.store.Samples.zone;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;

class ReverseStoreTest {

  @TempDir private Path directory;
  private Database database;
  private ReverseStore reverse;
  private ZoneStore zones;

  @BeforeEach
  void open() {
    database = Database.open(directory);
    reverse = new ReverseStore(database);
    zones = new ZoneStore(database);
    new AccountStore(database).save(IONOS);
    new AccountStore(database).save(BDOM);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static ReverseRecord ptr(Account account, String id, String ip, String name) {
    return new ReverseRecord(
        account.id(),
        id,
        new ReverseData(IpAddress.of(ip), DnsName.of(name), "about " + ip),
        Optional.of(Instant.parse("2020-01-01T00:00:00.1Z")),
        Optional.empty());
  }

  private static ReverseRecord ptr(String id, String ip) {
    return ptr(IONOS, id, ip, "host.example.test");
  }

  private int list(boolean complete, ReverseRecord... records) {
    return reverse.saveListing(IONOS.id(), List.of(records), complete, NOW);
  }

  @Test
  void recordsComeBackInNumericOrderOfAddresses() {
    ReverseRecord v6 = ptr("1", "2001:db8::1");
    ReverseRecord high = ptr("2", "192.0.2.100");
    ReverseRecord low = ptr("3", "192.0.2.9");
    assertThat(list(true, v6, high, low)).isEqualTo(3);
    assertThat(reverse.all()).containsExactly(low, high, v6);
    assertThat(reverse.byAddress(IpAddress.of("2001:DB8:0::1"))).containsExactly(v6);
    assertThat(reverse.byAddress(IpAddress.of("192.0.2.10"))).isEmpty();
  }

  @Test
  void theSameListingAgainWritesNothing() {
    list(true, ptr("1", "192.0.2.1"), ptr("2", "192.0.2.2"));
    assertThat(list(true, ptr("2", "192.0.2.2"), ptr("1", "192.0.2.1"))).isZero();
    assertThat(list(true, ptr("2", "192.0.2.2"), ptr(IONOS, "1", "192.0.2.1", "new.test")))
        .isEqualTo(1);
  }

  @Test
  void onlyACompleteListingRemovesAndOnlyInItsAccount() {
    ReverseRecord other = ptr(BDOM, "1", "192.0.2.1", "other.test");
    reverse.save(other);
    list(true, ptr("1", "192.0.2.1"), ptr("2", "192.0.2.2"));
    assertThat(list(false, ptr("3", "192.0.2.3"))).isEqualTo(1);
    assertThat(reverse.all()).hasSize(4);
    assertThat(list(true, ptr("3", "192.0.2.3"))).isEqualTo(2);
    assertThat(reverse.all()).containsExactly(other, ptr("3", "192.0.2.3"));
  }

  @Test
  void onlyACompleteListingIsTheLatest() {
    list(false, ptr("1", "192.0.2.1"));
    assertThat(reverse.fetchedAt(IONOS.id())).isEmpty();
    list(true);
    assertThat(reverse.fetchedAt(IONOS.id())).contains(NOW);
    assertThat(reverse.fetchedAt(BDOM.id())).isEmpty();
  }

  @Test
  void whatWasWrittenAfterAListingWasAskedForIsKept() {
    list(true, ptr("1", "192.0.2.1"), ptr("2", "192.0.2.2"));
    long asOf = zones.revision();
    ReverseRecord changed = ptr(IONOS, "2", "192.0.2.2", "changed.test");
    reverse.save(changed);
    reverse.save(ptr("3", "192.0.2.3"));
    List<ReverseRecord> old = List.of(ptr("1", "192.0.2.1"), ptr("2", "192.0.2.2"));
    assertThat(reverse.saveListing(IONOS.id(), old, true, LATER, asOf)).isZero();
    assertThat(reverse.all())
        .containsExactly(ptr("1", "192.0.2.1"), changed, ptr("3", "192.0.2.3"));
  }

  @Test
  void singleRecordsCanBeSavedAndRemoved() {
    List<StoreEvent> heard = new ArrayList<>();
    database.observe(heard::add);
    reverse.save(ptr("1", "192.0.2.1"));
    reverse.save(ptr("1", "192.0.2.2"));
    assertThat(reverse.all()).containsExactly(ptr("1", "192.0.2.2"));
    reverse.remove(BDOM.id(), "1");
    assertThat(reverse.all()).hasSize(1);
    reverse.remove(IONOS.id(), "1");
    assertThat(reverse.all()).isEmpty();
    assertThat(heard).hasSize(3).containsOnly(new StoreEvent.ReverseChanged(IONOS.id()));
  }

  @Test
  void forwardRecordsAreThePublishedAddressesOfAllZones() {
    zones.saveContent(
        content(
            zone(IONOS, "a.test"),
            stored("1", record("www.a.test", "AAAA", "2001:db8::1")),
            stored("2", record("www.a.test", "A", "192.0.2.10")),
            stored("3", record("off.a.test", "A", "192.0.2.11").withEnabled(false)),
            stored("4", record("bad.a.test", "A", "not an address")),
            stored("5", record("txt.a.test", "TXT", "192.0.2.12"))),
        NOW);
    zones.saveContent(
        content(zone(BDOM, "b.test"), stored("1", record("b.test", "A", "192.0.2.9"))), NOW);
    assertThat(reverse.forwardRecords())
        .containsExactly(
            forward(BDOM, "b.test", "b.test", "192.0.2.9"),
            forward(IONOS, "a.test", "www.a.test", "192.0.2.10"),
            forward(IONOS, "a.test", "www.a.test", "2001:db8::1"));
  }

  @Test
  void zonesThatAreGoneHaveNoForwardRecords() {
    zones.saveContent(
        content(zone(IONOS, "a.test"), stored("1", record("a.test", "A", "192.0.2.9"))), NOW);
    new DraftStore(database).add(new Change.ZoneDeletion(zone(IONOS, "a.test"), 1), List.of(), NOW);
    zones.saveListing(IONOS.id(), List.of(), true, NOW);
    assertThat(zones.all()).hasSize(1);
    assertThat(reverse.forwardRecords()).isEmpty();
  }

  @Test
  void forwardRecordsAreReadFromAnIndexAlone() {
    List<String> plan =
        database.read(
            session ->
                session.list(
                    "EXPLAIN QUERY PLAN SELECT zone, name, address FROM record"
                        + " WHERE address IS NOT NULL AND enabled = 1"
                        + " ORDER BY address, zone, name",
                    row -> row.getString(4)));
    assertThat(plan).hasSize(1).first().asString().contains("COVERING INDEX record_address");
  }

  private static ForwardRecord forward(Account account, String zone, String name, String ip) {
    return new ForwardRecord(ref(account, zone), DnsName.of(name), IpAddress.of(ip));
  }
}
