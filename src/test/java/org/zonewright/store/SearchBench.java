package org.zonewright.store;

import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.NOW;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.stored;
import static org.zonewright.store.Samples.zone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;

/**
 * Prints how long a search takes per keystroke over 100 000 records in 2 000 zones (or as many as
 * the first argument says), 5 000 reverse records and 200 drafts. Run by hand.
 */
public final class SearchBench {

  private static final int RECORDS = 100_000;
  private static final int POINTERS = 5_000;
  private static final int DRAFTS = 200;
  private static final int RUNS = 5;
  private static final int LIMIT = 200;

  /** Typed letter by letter. */
  private static final List<String> TYPED =
      List.of(
          "www.zone77.example",
          "203.0.113.7",
          "zone1234",
          "mail",
          "qz7xk",
          "spf1 include",
          "\"www.zone77.example\"",
          "\"www\"",
          "name:www",
          "name:host12",
          "type:mx",
          "type:caa example",
          "www type:txt",
          "host type:mx",
          "10.1.0.0/16",
          "10.0.0.0/8",
          "2001:db8::/32",
          "content:ns1.hoster.example",
          "zone:zone77",
          "zone:example type:mx",
          "account:cloud www",
          "nowhere.at.all");

  private SearchBench() {}

  /** Fills a store in a temporary directory and searches. */
  public static void main(String[] arguments) throws IOException {
    int zones = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
    Path directory = Files.createTempDirectory("search-bench");
    try (Database database = Database.open(directory)) {
      fill(database, zones);
      System.out.println(zones + " zones, " + Files.size(database.file()) / 1_000_000 + " MB");
      SearchStore search = new SearchStore(database);
      List<Long> all = new ArrayList<>();
      for (int run = 0; run <= RUNS; run++) {
        List<Long> times = new ArrayList<>();
        for (String text : TYPED) {
          for (int end = 1; end <= text.length(); end++) {
            SearchQuery query = SearchQuery.of(text.substring(0, end));
            if (query.problems().isEmpty()) {
              long start = System.nanoTime();
              search.find(query, LIMIT);
              times.add(System.nanoTime() - start);
            }
          }
        }
        print(run == 0 ? "cold " : "run " + run, times);
        if (run > 0) {
          all.addAll(times);
        }
      }
      print("all  ", all);
      for (String text : TYPED) {
        worst(search, text);
      }
    }
  }

  private static void worst(SearchStore search, String text) {
    StringBuilder line = new StringBuilder();
    for (int end = 1; end <= text.length(); end++) {
      SearchQuery query = SearchQuery.of(text.substring(0, end));
      if (query.problems().isEmpty()) {
        long[] times = new long[RUNS];
        SearchResult result = search.find(query, LIMIT);
        for (int i = 0; i < RUNS; i++) {
          long start = System.nanoTime();
          result = search.find(query, LIMIT);
          times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        if (end == text.length() || times[RUNS / 2] > 10_000_000) {
          line.append(
              " %s %.1f ms (%d%s)"
                  .formatted(
                      text.substring(0, end),
                      times[RUNS / 2] / 1e6,
                      result.total(),
                      result.more() ? "+" : ""));
        }
      }
    }
    System.out.println(line);
  }

  private static void print(String what, List<Long> times) {
    List<Long> sorted = times.stream().sorted().toList();
    System.out.printf(
        "%s: %d keystrokes, median %.2f, p95 %.2f, p99 %.2f, max %.2f ms%n",
        what,
        sorted.size(),
        sorted.get(sorted.size() / 2) / 1e6,
        sorted.get(sorted.size() * 95 / 100) / 1e6,
        sorted.get(sorted.size() * 99 / 100) / 1e6,
        sorted.getLast() / 1e6);
  }

  /** Fills the store with 100 000 records. */
  static void fill(Database database, int zones) {
    new AccountStore(database).save(IONOS);
    new AccountStore(database).save(BDOM);
    Random random = new Random(5);
    int each = RECORDS / zones;
    for (int block = 0; block < zones; block += 500) {
      int first = block;
      int last = Math.min(zones, block + 500);
      database.atomically(
          () -> {
            for (int z = first; z < last; z++) {
              new ZoneStore(database).saveContent(content(z, each, random), NOW);
            }
            return 0;
          });
    }
    database.atomically(
        () -> {
          for (int i = 0; i < POINTERS; i++) {
            new ReverseStore(database).save(pointer(i));
          }
          for (int i = 0; i < DRAFTS; i++) {
            new DraftStore(database).add(draft(i), List.of(), NOW);
          }
          return 0;
        });
  }

  private static Change draft(int i) {
    String zone = "zone" + i + ".example";
    return new Change.OfRecord(
        Samples.ref(i % 2 == 0 ? IONOS : BDOM, zone),
        Optional.empty(),
        Optional.of(record("new" + i + "." + zone, "A", "10.200.0." + i)));
  }

  private static ReverseRecord pointer(int i) {
    return new ReverseRecord(
        IONOS.id(),
        "p" + i,
        new ReverseData(
            IpAddress.of("203.0." + i / 250 + "." + i % 250),
            DnsName.of("host" + i % 50 + ".zone" + i / 50 + ".example"),
            "server " + i),
        Optional.empty(),
        Optional.empty());
  }

  private static ZoneContent content(int z, int count, Random random) {
    Account account = z % 2 == 0 ? IONOS : BDOM;
    String name = "zone" + z + ".example";
    Zone zone = zone(account, name);
    List<ZoneRecord> records = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      records.add(stored("r" + i, made(name, i, z, random)));
    }
    return new ZoneContent(zone, Optional.empty(), records);
  }

  private static ResourceRecord made(String zone, int i, int z, Random random) {
    return switch (i) {
      case 0 -> record("www." + zone, "A", "203.0.113." + z % 256);
      case 1 -> record(zone, "NS", "ns1.hoster.example");
      case 2 -> record(zone, "MX", 10, "mail." + zone);
      case 3 -> record(zone, "TXT", "v=spf1 include:_spf.hoster.example -all");
      case 4 -> {
        byte[] key = new byte[160];
        random.nextBytes(key);
        yield record(
            "s1._domainkey." + zone,
            "TXT",
            "v=DKIM1; k=rsa; p=" + Base64.getEncoder().encodeToString(key));
      }
      case 5 ->
          z % 40 == 0
              ? record(zone, "CAA", "0 issue \"ca.example\"")
              : record("mail." + zone, "A", "10.0." + z % 256 + ".25");
      case 6 -> record("www." + zone, "AAAA", "2001:db8:" + Integer.toHexString(z) + "::1");
      case 7 -> record("shop." + zone, "CNAME", "www." + zone);
      default ->
          record("host" + i + "." + zone, "A", "10." + i % 100 + "." + z % 250 + "." + z / 250);
    };
  }
}
