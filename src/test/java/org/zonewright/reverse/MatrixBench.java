package org.zonewright.reverse;

import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.stored;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.zonewright.model.Account;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.store.AccountStore;
import org.zonewright.store.Database;
import org.zonewright.store.ReverseStore;
import org.zonewright.store.Samples;
import org.zonewright.store.ZoneStore;

/**
 * Prints how long the reverse matrix takes to open and to be filtered, with 5 000 reverse records
 * and 100 000 address records in 2 000 zones. Run by hand: {@code java ... MatrixBench}.
 */
public final class MatrixBench {

  private static final int ZONES = 2_000;
  private static final int RECORDS = 100_000;
  private static final int POINTERS = 5_000;
  private static final int RUNS = 9;

  private MatrixBench() {}

  /** Fills a store in a temporary directory, reads and filters. */
  public static void main(String[] arguments) throws IOException {
    Path directory = Files.createTempDirectory("matrix-bench");
    try (Database database = Database.open(directory)) {
      fill(database);
      MatrixReader reader = new MatrixReader(database);
      long start = System.nanoTime();
      ReverseMatrix matrix = reader.read();
      print("first opening", System.nanoTime() - start);
      System.out.println(matrix.rows().size() + " rows, " + matrix.counts().any());
      measure("opening", reader::read);
      for (String key : List.of("h", "host4", "203.0.113", "zone77.example", "nothing at all")) {
        measure("filter '" + key + "'", () -> matrix.filter(MatrixFilter.ALL.withText(key)));
      }
      measure(
          "filter by state",
          () -> matrix.filter(MatrixFilter.ALL.withState(Optional.of(AddressState.ORPHAN))));
      measure(
          "filter by network",
          () -> matrix.filter(MatrixFilter.ALL.withNetwork(Network.parse("10.0.0.0/16"))));
      measure("networks", () -> matrix.networks(24, 64));
      System.gc();
      long with = used();
      System.out.println("heap with one matrix: " + with / 1_000_000 + " MB");
      System.out.println(matrix.rows().size() + " rows kept");
    }
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void measure(String what, Supplier<Object> work) {
    long[] times = new long[RUNS];
    Object[] made = new Object[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      made[i] = work.get();
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    Objects.requireNonNull(made[RUNS - 1]);
    print(what + ", median of " + RUNS, times[RUNS / 2]);
  }

  private static void print(String what, long nanos) {
    System.out.printf("%-45s %8.1f ms%n", what, nanos / 1e6);
  }

  private static void fill(Database database) {
    new AccountStore(database).save(IONOS);
    new AccountStore(database).save(BDOM);
    List<ZoneContent> contents = new ArrayList<>();
    List<ReverseRecord> pointers = new ArrayList<>();
    Random random = new Random(8);
    int number = 0;
    for (int z = 0; z < ZONES; z++) {
      Account account = z % 2 == 0 ? IONOS : BDOM;
      String zone = "zone" + z + ".example";
      List<ZoneRecord> records = new ArrayList<>();
      for (int r = 0; r < RECORDS / ZONES; r++) {
        String ip = ip(number);
        String name = "host" + number + "." + zone;
        records.add(stored("" + r, record(name, "A", ip)));
        if (number % (RECORDS / POINTERS) == 0) {
          // one in five is not found directly: no such name, or an alias
          boolean odd = random.nextInt(5) == 0;
          String target = odd ? "none" + number + "." + zone : name;
          pointers.add(
              new ReverseRecord(
                  IONOS.id(),
                  "p" + number,
                  Cache.data(ip, target),
                  Optional.empty(),
                  Optional.of(Samples.NOW)));
        }
        number++;
      }
      contents.add(new ZoneContent(Samples.zone(account, zone), Optional.empty(), records));
    }
    new ZoneStore(database).saveContents(contents, Samples.NOW, Long.MAX_VALUE);
    new ReverseStore(database).saveListing(IONOS.id(), pointers, true, Samples.NOW);
  }

  private static String ip(int number) {
    return IpAddress.of(
            "10.%d.%d.%d".formatted(number >> 16 & 255, number >> 8 & 255, number & 255))
        .toString();
  }
}
