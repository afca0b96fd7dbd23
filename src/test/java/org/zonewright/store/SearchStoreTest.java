package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.NOW;
import static org.zonewright.store.Samples.content;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.ref;
import static org.zonewright.store.Samples.stored;
import static org.zonewright.store.Samples.zone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Account;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.ZoneRecord;

class SearchStoreTest {

  private static final ResourceRecord WWW = record("www.example.test", "A", "192.0.2.77");
  private static final ResourceRecord TEXT =
      record("_dmarc.example.test", "TXT", "v=DMARC1; p=none; rua=mailto:Post_Master@example.test");
  private static final ResourceRecord IDN =
      record("example.test", "CNAME", "xn--bcher-kva.xn--strae-oqa.test");
  private static final ReverseRecord REVERSE =
      new ReverseRecord(
          IONOS.id(),
          "p-1",
          new ReverseData(
              IpAddress.of("2001:db8::77"), DnsName.of("www.example.test"), "the old web server"),
          Optional.empty(),
          Optional.empty());

  @TempDir private Path directory;
  private Database database;
  private ZoneStore zones;
  private SearchStore search;

  @BeforeEach
  void open() {
    database = Database.open(directory);
    zones = new ZoneStore(database);
    search = new SearchStore(database);
    new AccountStore(database).save(IONOS);
    new AccountStore(database).save(BDOM);
    put(IONOS, "example.test", WWW, TEXT, IDN);
    put(BDOM, "xn--strae-oqa.test");
    new ReverseStore(database).save(REVERSE);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void put(Account account, String name, ResourceRecord... records) {
    List<ZoneRecord> withIds = new ArrayList<>();
    for (ResourceRecord record : records) {
      withIds.add(stored("" + withIds.size(), record));
    }
    zones.saveContent(content(zone(account, name), withIds.toArray(ZoneRecord[]::new)), NOW);
  }

  private List<SearchHit> find(String text) {
    return find(text, 100);
  }

  private List<SearchHit> find(String text, int limit) {
    return search.find(SearchQuery.of(text), limit).hits();
  }

  private static SearchHit hit(ResourceRecord record) {
    return new SearchHit.OfRecord(ref(IONOS, "example.test"), record);
  }

  private static SearchHit hit(ReverseRecord record) {
    return new SearchHit.OfReverse(record.account(), record.data());
  }

  private static SearchHit hit(Account account, String zone) {
    return new SearchHit.OfZone(ref(account, zone));
  }

  @Test
  void partsOfNamesAndContentsAreFoundWhateverTheCase() {
    assertThat(find("DMARC1; P")).containsExactly(hit(TEXT));
    assertThat(find("2.0.2.7")).containsExactly(hit(WWW));
    assertThat(find("_dma")).containsExactly(hit(TEXT));
    assertThat(find("xample.te")).contains(hit(IONOS, "example.test"), hit(WWW), hit(REVERSE));
    assertThat(find("nowhere")).isEmpty();
  }

  @Test
  void oneOrTwoCharactersAreFoundToo() {
    assertThat(find("77")).containsExactly(hit(WWW), hit(REVERSE));
    assertThat(find("ß")).containsExactly(hit(BDOM, "xn--strae-oqa.test"), hit(IDN));
    assertThat(find("C1")).containsExactly(hit(TEXT));
    assertThat(find("q")).containsExactly(hit(BDOM, "xn--strae-oqa.test"), hit(IDN));
  }

  @Test
  void signsOfPatternsAndQueriesMeanThemselves() {
    assertThat(find("_d")).containsExactly(hit(TEXT));
    assertThat(find("t_")).containsExactly(hit(TEXT));
    assertThat(find("%")).isEmpty();
    assertThat(find("\\")).isEmpty();
    assertThat(find("\"")).isEmpty();
    assertThat(find("\"www\" OR")).isEmpty();
    assertThat(find("v=DMARC1 OR nothing")).isEmpty();
    assertThat(find("www*")).isEmpty();
    assertThat(find("NEAR(a b)")).isEmpty();
    assertThat(find("a\u0000b\nc")).containsExactly(hit(IDN));
    assertThat(find("  www.example  ")).contains(hit(WWW));
    assertThat(find("   ")).isEmpty();
  }

  @Test
  void unicodeNamesAreFoundInBothForms() {
    assertThat(find("straße")).containsExactly(hit(BDOM, "xn--strae-oqa.test"), hit(IDN));
    assertThat(find("xn--strae")).containsExactly(hit(BDOM, "xn--strae-oqa.test"), hit(IDN));
    assertThat(find("Bücher")).containsExactly(hit(IDN));
    assertThat(find("STRASSE")).isEmpty();
  }

  @Test
  void addressesAreFoundHoweverTheyAreWritten() {
    put(IONOS, "v6.test", record("v6.test", "AAAA", "2001:db8::77"));
    assertThat(find("2001:0DB8:0:0::0077"))
        .containsExactly(
            new SearchHit.OfRecord(
                ref(IONOS, "v6.test"), record("v6.test", "AAAA", "2001:db8::77")),
            hit(REVERSE));
  }

  @Test
  void reverseRecordsAreFoundByDescription() {
    assertThat(find("old web")).containsExactly(hit(REVERSE));
  }

  @Test
  void exactMatchesComeFirst() {
    put(IONOS, "a-example.test", record("x.a-example.test", "A", "192.0.2.1"));
    ResourceRecord above = record("a.www.example.test", "A", "192.0.2.5");
    ResourceRecord before = record("0www.example.test", "A", "192.0.2.5");
    put(IONOS, "example.test", above, before, WWW);
    assertThat(find("example.test").getFirst()).isEqualTo(hit(IONOS, "example.test"));
    assertThat(find("www.example.test", 2).getFirst()).isEqualTo(hit(WWW));
    assertThat(find("www.example.test", 3)).contains(hit(WWW)).hasSize(3);
  }

  @Test
  void zonesLeaveRoomForRecordsAndTheLimitIsKept() {
    for (int i = 0; i < 20; i++) {
      put(IONOS, "z" + i + ".test", record("www.z" + i + ".test", "A", "192.0.2.1"));
    }
    List<SearchHit> hits = find(".test", 12);
    assertThat(hits).hasSize(12);
    assertThat(hits).filteredOn(SearchHit.OfZone.class::isInstance).hasSize(6);
    assertThat(hits).filteredOn(SearchHit.OfRecord.class::isInstance).hasSize(5);
    assertThat(hits).filteredOn(SearchHit.OfReverse.class::isInstance).hasSize(1);
    assertThat(find(".test", 1)).hasSize(1);
    assertThat(find(".test", 0)).isEmpty();
  }

  @Test
  void theIndexFollowsChangesAndRemovals() {
    put(IONOS, "example.test", WWW.withContent("198.51.100.9"));
    assertThat(find("2.0.2.7")).isEmpty();
    assertThat(find("DMARC")).isEmpty();
    assertThat(find("51.100.9")).hasSize(1);
    zones.remove(ref(IONOS, "example.test"));
    assertThat(find("51.100.9")).isEmpty();
    assertThat(find("example.test")).containsExactly(hit(REVERSE));
    new AccountStore(database).remove(IONOS.id());
    new AccountStore(database).remove(BDOM.id());
    assertThat(find("example")).isEmpty();
    assertThat(find("straße")).isEmpty();
    for (String table : List.of("zone_search", "record_search", "reverse_search")) {
      assertThat(
              database.<Long>read(
                  session -> session.number("SELECT count(*) FROM " + table + "_docsize")))
          .isZero();
    }
  }

  @Test
  void theIndexSurvivesARestart() {
    close();
    database = Database.open(directory);
    search = new SearchStore(database);
    assertThat(find("straße")).hasSize(2);
  }
}
