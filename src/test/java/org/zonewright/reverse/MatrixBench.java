package org.zonewright.reverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.stored;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
 * and 100 000 address records in 2 000 zones: {@code mvn -B test -Dtest=MatrixBench}.
 */
class MatrixBench {

  private static final int ZONES = 2_000;
  private static final int RECORDS = 100_000;
  private static final int POINTERS = 5_000;
  private static final int RUNS = 15;

  @TempDir private Path directory;

  @Test
  void theMatrixIsOpenedAndFiltered() throws SQLException {
    System.out.printf(
        "%s, %s, %d processors, Java %s%n",
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
    System.out.printf("median of %-35d %11s %8s%n", RUNS, "by clock", "x scan");
    try (Database database = Database.open(directory);
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database.file())) {
      fill(database);
      MatrixReader reader = new MatrixReader(database);
      long first = time(reader::read);
      // one after the other, so that what else runs on the machine lengthens both alike
      List<Long> scans = new ArrayList<>();
      List<Long> openings = new ArrayList<>();
      for (int i = 0; i < RUNS; i++) {
        scans.add(time(() -> scan(connection)));
        openings.add(time(reader::read));
      }
      long scan = median(scans);
      print("plain scan of the same rows by SQL", scan, scan);
      print("first opening in this process", first, scan);
      print("opening", median(openings), scan);
      ReverseMatrix matrix = reader.read();
      print("first key 'h', not prepared", unprepared(reader), scan);
      print(
          "preparing the texts beside the window",
          time(
              () -> {
                matrix.prepareTexts();
                return matrix;
              }),
          scan);
      print("first key 'h', prepared", time(() -> filter(matrix, "h")), scan);
      for (String key : List.of("h", "host4", "203.0.113", "zone77.example", "nothing at all")) {
        print("key '" + key + "'", median(() -> filter(matrix, key)), scan);
      }
      MatrixFilter orphans = MatrixFilter.ALL.withState(Optional.of(AddressState.ORPHAN));
      print("filter by state", median(() -> matrix.filter(orphans)), scan);
      MatrixFilter network = MatrixFilter.ALL.withNetwork(Network.parse("10.0.0.0/16"));
      print("filter by network", median(() -> matrix.filter(network)), scan);
      print("networks", median(() -> matrix.networks(24, 64)), scan);
      System.gc();
      System.out.println("heap with one matrix: " + used() / 1_000_000 + " MB");
      assertThat(matrix.rows()).hasSize(RECORDS);
    }
  }

  /** In a method of its own, so that its matrix is not counted with the other. */
  private static long unprepared(MatrixReader reader) {
    ReverseMatrix matrix = reader.read();
    return time(() -> filter(matrix, "h"));
  }

  private static Object filter(ReverseMatrix matrix, String key) {
    return matrix.filter(MatrixFilter.ALL.withText(key));
  }

  /** How long something takes, in nanoseconds. */
  private static long time(Supplier<Object> work) {
    long start = System.nanoTime();
    Object made = work.get();
    long taken = System.nanoTime() - start;
    assertThat(made).isNotNull();
    return taken;
  }

  private static long median(Supplier<Object> work) {
    return median(IntStream.range(0, RUNS).mapToObj(_ -> time(work)).toList());
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().skip(RUNS / 2).findFirst().orElseThrow();
  }

  private static void print(String what, long nanos, long scan) {
    System.out.printf("%-45s %8.1f ms %8.2f%n", what, nanos / 1e6, (double) nanos / scan);
  }

  /** The rows that the matrix is made of, read and thrown away. */
  private static Object scan(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      return rows(
              statement,
              "SELECT zone, name, address FROM record"
                  + " WHERE address IS NOT NULL AND enabled = 1"
                  + " ORDER BY address, zone, name")
          + rows(statement, "SELECT account, name, address FROM reverse_record");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int rows(Statement statement, String sql) throws SQLException {
    int length = 0;
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        length += rows.getInt(1) + rows.getString(2).length() + rows.getString(3).length();
      }
    }
    return length;
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
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
