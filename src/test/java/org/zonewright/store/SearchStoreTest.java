package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.ChangeAction;
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

  private Change add(String zone, ResourceRecord record) {
    return new Change.OfRecord(ref(IONOS, zone), Optional.empty(), Optional.of(record));
  }

  private void draft(Change change) {
    new DraftStore(database).add(change, List.of(), NOW);
  }

  @Test
  void recordsAreFoundByBeginningTypeAndSeveralWords() {
    ResourceRecord mail = record("mail.example.test", "MX", 10, "www.example.test");
    put(IONOS, "example.test", WWW, mail);

    assertThat(find("name:www type:a")).containsExactly(hit(WWW));
    assertThat(find("type:mx")).containsExactly(hit(mail));
    assertThat(find("www type:mx")).containsExactly(hit(mail));
    assertThat(find("name:ww")).containsExactlyInAnyOrder(hit(WWW), hit(REVERSE));
    assertThat(find("name:w type:a")).containsExactly(hit(WWW));
    assertThat(find("name:mail www 10")).isEmpty();
    assertThat(find("content:www.example")).containsExactlyInAnyOrder(hit(mail), hit(REVERSE));
    assertThat(find("type:ptr")).containsExactly(hit(REVERSE));
    assertThat(find("zone:xample.test type:a")).containsExactly(hit(WWW));
    assertThat(find("account:regis")).containsExactly(hit(BDOM, "xn--strae-oqa.test"));
    assertThat(find("account:regis www")).isEmpty();
  }

  @Test
  void quotesFindTheWholeNameContentOrAddress() {
    ResourceRecord longer = record("awww.example.test", "A", "192.0.2.7");
    ResourceRecord alias = record("ftp.example.test", "CNAME", "WWW.example.test");
    put(IONOS, "example.test", WWW, longer, alias);

    assertThat(find("\"www\"")).containsExactly(hit(WWW));
    assertThat(find("\"www.example.test\""))
        .containsExactlyInAnyOrder(hit(WWW), hit(alias), hit(REVERSE));
    assertThat(find("\"192.0.2.7\"")).containsExactly(hit(longer));
    assertThat(find("\"example.test\"")).containsExactly(hit(IONOS, "example.test"));
    assertThat(find("\"straße.test\"")).containsExactly(hit(BDOM, "xn--strae-oqa.test"));
  }

  @Test
  void networksHoldAddressesByNumberWhateverTheTextLooksLike() {
    ResourceRecord inside = record("a.net.test", "A", "198.51.100.255");
    ResourceRecord outside = record("b.net.test", "A", "198.51.101.0");
    ResourceRecord off = record("c.net.test", "A", "198.51.100.1").withEnabled(false);
    ResourceRecord text = record("d.net.test", "TXT", "198.51.100.0/24");
    ResourceRecord six = record("e.net.test", "AAAA", "2001:db8:1:ffff::1");
    put(IONOS, "net.test", inside, outside, off, text, six);

    assertThat(find("198.51.100.0/24").stream().map(SearchHit.OfRecord.class::cast))
        .extracting(SearchHit.OfRecord::record)
        .containsExactly(inside, off);
    assertThat(find("2001:db8:1::/48"))
        .singleElement()
        .isEqualTo(new SearchHit.OfRecord(ref(IONOS, "net.test"), six));
    assertThat(find("2001:db8::/64")).containsExactly(hit(REVERSE));
    assertThat(find("0.0.0.0/0 type:a name:b")).hasSize(1);
  }

  @Test
  void whatIsDraftedIsFoundByWhatItWasAndWillBe() {
    ResourceRecord added = record("new.example.test", "A", "198.51.100.9");
    draft(add("example.test", added));
    ZoneRecord www = stored("0", WWW);
    draft(
        new Change.OfRecord(
            ref(IONOS, "example.test"),
            Optional.of(www),
            Optional.of(WWW.withContent("198.51.100.10"))));
    draft(
        new Change.OfRecord(
            ref(IONOS, "example.test"), Optional.of(stored("1", TEXT)), Optional.empty()));

    assertThat(find("\"198.51.100.9\""))
        .containsExactly(
            new SearchHit.OfRecord(
                ref(IONOS, "example.test"),
                added,
                Optional.of(ChangeAction.CREATE),
                Optional.empty()));
    SearchHit changed =
        new SearchHit.OfRecord(
            ref(IONOS, "example.test"),
            WWW.withContent("198.51.100.10"),
            Optional.of(ChangeAction.UPDATE),
            Optional.of(WWW));
    assertThat(find("\"192.0.2.77\"")).containsExactly(changed);
    assertThat(find("198.51.100.10")).containsExactly(changed);
    assertThat(find("198.51.100.0/24")).hasSize(2).contains(changed);
    assertThat(find("DMARC1"))
        .containsExactly(
            new SearchHit.OfRecord(
                ref(IONOS, "example.test"),
                TEXT,
                Optional.of(ChangeAction.DELETE),
                Optional.empty()));
    SearchResult all = search.find(SearchQuery.of("zone:example.test type:a"), 100);
    assertThat(all.total()).isEqualTo(2);
    assertThat(all.hits()).hasSize(2);
  }

  @Test
  void draftedZonesAndReverseRecordsAreFound() {
    ResourceRecord first = record("www.new.test", "A", "192.0.2.200");
    draft(new Change.ZoneCreation(ref(BDOM, "new.test"), List.of(first), Optional.empty()));
    draft(new Change.ZoneDeletion(zone(IONOS, "example.test"), 3));
    draft(
        new Change.OfReverse(
            IONOS.id(),
            Optional.of(REVERSE),
            Optional.of(
                new ReverseData(REVERSE.data().ip(), DnsName.of("xn--bcher-kva.test"), "books"))));

    assertThat(find("new.test"))
        .containsExactly(
            new SearchHit.OfZone(ref(BDOM, "new.test"), Optional.of(ChangeAction.CREATE)),
            new SearchHit.OfRecord(
                ref(BDOM, "new.test"), first, Optional.of(ChangeAction.CREATE), Optional.empty()));
    assertThat(find("zone:example.test"))
        .allMatch(found -> found.drafted().equals(Optional.of(ChangeAction.DELETE)));
    assertThat(find("old web")).containsExactlyElementsOf(find("bücher type:ptr"));
    assertThat(find("books"))
        .singleElement()
        .isInstanceOfSatisfying(
            SearchHit.OfReverse.class,
            found -> {
              assertThat(found.drafted()).contains(ChangeAction.UPDATE);
              assertThat(found.data().description()).isEqualTo("books");
            });
  }

  @Test
  void manyAreCountedUpToABound() {
    ResourceRecord[] many = new ResourceRecord[SearchStore.COUNTED + 10];
    for (int i = 0; i < many.length; i++) {
      many[i] = record("h" + i + ".many.test", "A", "192.0.2.9");
    }
    put(IONOS, "many.test", many);

    SearchResult typed = search.find(SearchQuery.of("zone:many type:a name:h1"), 200);
    assertThat(typed.hits()).hasSize(200);
    assertThat(typed.total()).isEqualTo(1111);
    assertThat(typed.more()).isFalse();
    SearchResult common = search.find(SearchQuery.of("192.0.2.0/24"), 200);
    assertThat(common.total()).isEqualTo(SearchStore.COUNTED);
    assertThat(common.more()).isTrue();
    assertThat(search.find(SearchQuery.of("192.0.2.0/24"), 100_000).hits())
        .hasSize(many.length + 1);
  }

  @Test
  void anInterruptEndsASearchAndTheNextOneIsAnswered() {
    ResourceRecord[] many = new ResourceRecord[5_000];
    for (int i = 0; i < many.length; i++) {
      many[i] = record("h" + i + ".many.test", "A", "192.0.2.9");
    }
    put(IONOS, "many.test", many);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> find("qz")).isInstanceOf(CancellationException.class);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(find("h77.many")).hasSize(1);
  }

  @Test
  void whatIsNotUnderstoodIsNotSearchedFor() {
    assertThatThrownBy(() -> find("typ:mx")).isInstanceOf(IllegalArgumentException.class);
  }
}
