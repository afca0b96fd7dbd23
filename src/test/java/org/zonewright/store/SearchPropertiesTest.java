package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.NOW;
import static org.zonewright.store.Samples.content;
import static org.zonewright.store.Samples.ref;
import static org.zonewright.store.Samples.stored;
import static org.zonewright.store.Samples.zone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.dns.Idn;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;

/** The database finds what the language means, whichever way it looks for it. */
class SearchPropertiesTest {

  private static final List<String> LABELS =
      List.of("www", "w", "mail", "bücher", "a-b", "_dmarc", "ww2", "straße", "x");
  private static final List<String> ZONES =
      List.of("alder.test", "bücher.test", "shop.alder.test", "w.example");
  private static final List<String> WORDS =
      List.of(
          "w",
          "ww",
          "www",
          "alder",
          "er.t",
          "bücher",
          "cher",
          "ü",
          "ß",
          "10.0.0.1",
          "10.0.0",
          "2001:db8::1",
          "2001:0db8::01",
          "10.0.0.0/30",
          "2001:db8::/64",
          "0.0.0.0/0",
          "type:a",
          "type:aaaa",
          "type:txt",
          "type:cname",
          "name:w",
          "name:www",
          "name:bü",
          "name:xn--b",
          "content:v=spf1",
          "content:w",
          "content:Mail",
          "zone:alder",
          "zone:w",
          "zone:bücher",
          "account:cloud",
          "account:reg",
          "\"www\"",
          "\"w\"",
          "\"www.alder.test\"",
          "\"bücher\"",
          "\"10.0.0.1\"",
          "\"2001:db8:0::1\"",
          "\"v=spf1 mx -all\"",
          "\"Mail.alder.test\"",
          "spf1",
          "%",
          "_",
          "\\",
          "-all",
          "test.");

  @TempDir private Path directory;
  private Database database;
  private final Map<SearchHit, SearchSubject> all = new LinkedHashMap<>();
  private final Random random = new Random(4);

  @BeforeEach
  void fill() {
    database = Database.open(directory);
    for (Account account : List.of(IONOS, BDOM)) {
      new AccountStore(database).save(account);
      for (String name : ZONES) {
        DnsName zone = Idn.toAscii(name);
        Set<ResourceRecord> records = new HashSet<>();
        for (int i = 0; i < 40; i++) {
          records.add(record(zone));
        }
        all.put(
            new SearchHit.OfZone(ref(account, zone.text())),
            SearchSubject.of(AccountRows.folded(account.name()), zone));
        List<ZoneRecord> cached = new ArrayList<>();
        for (ResourceRecord record : records) {
          cached.add(stored("" + cached.size(), record));
          all.put(
              new SearchHit.OfRecord(ref(account, zone.text()), record),
              SearchSubject.of(AccountRows.folded(account.name()), zone, record));
        }
        new ZoneStore(database)
            .saveContent(
                content(zone(account, zone.text()), cached.toArray(ZoneRecord[]::new)), NOW);
      }
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  private ResourceRecord record(DnsName zone) {
    String label = any(LABELS);
    DnsName name = random.nextInt(5) == 0 ? zone : Idn.toAscii(label + "." + zone.text());
    ResourceRecord record =
        switch (random.nextInt(4)) {
          case 0 -> ResourceRecord.of(name, RecordType.A, 3600, "10.0.0." + random.nextInt(20));
          case 1 ->
              ResourceRecord.of(
                  name,
                  RecordType.AAAA,
                  3600,
                  "2001:db8::" + Integer.toHexString(random.nextInt(20)));
          case 2 ->
              ResourceRecord.of(
                  name,
                  RecordType.TXT,
                  3600,
                  random.nextBoolean() ? "v=spf1 mx -all" : "W 10.0.0.1");
          default ->
              ResourceRecord.of(
                  name,
                  RecordType.CNAME,
                  3600,
                  random.nextBoolean()
                      ? "Mail.alder.test"
                      : Idn.toAscii(any(LABELS) + ".test").text());
        };
    return random.nextInt(4) == 0 ? record.withEnabled(false) : record;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String query() {
    List<String> words = new ArrayList<>();
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      words.add(any(WORDS));
    }
    return String.join(" ", words);
  }

  @Test
  void everythingAndNothingElseIsFound() {
    SearchStore search = new SearchStore(database);
    int fruitful = 0;
    for (int i = 0; i < 1_500; i++) {
      String text = query();
      SearchQuery query = SearchQuery.of(text);
      Set<SearchHit> expected = new HashSet<>();
      all.forEach(
          (hit, subject) -> {
            if (subject.matches(query.terms())) {
              expected.add(hit);
            }
          });

      SearchResult result = search.find(query, 10_000);

      assertThat(new HashSet<>(result.hits())).describedAs(text).isEqualTo(expected);
      assertThat(result.hits()).describedAs(text).doesNotHaveDuplicates();
      assertThat(result.total()).describedAs(text).isEqualTo(expected.size());
      fruitful += expected.isEmpty() ? 0 : 1;
    }
    assertThat(fruitful).isGreaterThan(500);
  }

  @Test
  void draftsOfEverythingAreFoundLikeTheCache() {
    all.keySet().forEach(this::draftDeletion);
    SearchStore search = new SearchStore(database);
    for (int i = 0; i < 300; i++) {
      String text = query();
      SearchQuery query = SearchQuery.of(text);
      long expected =
          all.entrySet().stream()
              .filter(entry -> entry.getKey() instanceof SearchHit.OfRecord)
              .filter(entry -> entry.getValue().matches(query.terms()))
              .count();

      List<SearchHit> found =
          search.find(query, 10_000).hits().stream()
              .filter(SearchHit.OfRecord.class::isInstance)
              .toList();

      assertThat(found).describedAs(text).hasSize((int) expected);
      assertThat(found).describedAs(text).allMatch(hit -> hit.drafted().isPresent());
    }
  }

  private void draftDeletion(SearchHit hit) {
    if (hit instanceof SearchHit.OfRecord(var zone, var record, var _, var _)) {
      new DraftStore(database)
          .add(
              new Change.OfRecord(zone, Optional.of(stored("x", record)), Optional.empty()),
              List.of(),
              NOW);
    }
  }
}
