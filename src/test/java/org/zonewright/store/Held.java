package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What the process and the store hold on to.
 *
 * @param cache bytes of the cached tables and their indexes
 * @param history bytes of what cannot be read again: it may grow with every change that is seen
 * @param file bytes of the database file
 * @param log bytes of the write-ahead log
 * @param threads live threads
 * @param files open files and connections; empty where the system does not tell
 * @param heap bytes in use after a garbage collection
 * @param statements prepared statements of all connections
 * @param observers of the store
 */
record Held(
    long cache,
    long history,
    long file,
    long log,
    int threads,
    OptionalInt files,
    long heap,
    int statements,
    int observers) {

  private static final long MEGABYTE = 1 << 20;

  /** SQLite writes back what is in the log when it has a thousand pages. */
  private static final long MOST_LOG = 8 * MEGABYTE;

  private static final String SIZE =
      """
      SELECT coalesce(sum(pgsize), 0) FROM dbstat
      WHERE name GLOB 'zone*' OR name GLOB 'record*' OR name GLOB 'reverse*'
        OR name GLOB 'sqlite_autoindex_zone*' OR name GLOB 'sqlite_autoindex_reverse*'
      """;

  static Held now(Database database) throws IOException {
    long cache = database.read(session -> session.number(SIZE));
    long all = database.read(session -> session.number("SELECT sum(pgsize) FROM dbstat"));
    System.gc();
    return new Held(
        cache,
        all - cache,
        Files.size(database.file()),
        size(database.file().resolveSibling(Database.FILE_NAME + "-wal")),
        Thread.getAllStackTraces().size(),
        openFiles(),
        Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory(),
        database.statements(),
        database.observers());
  }

  private static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /** How many files and connections the process has open, as Linux tells. */
  static OptionalInt openFiles() throws IOException {
    Path open = Path.of("/proc/self/fd");
    if (!Files.isDirectory(open)) {
      return OptionalInt.empty();
    }
    try (Stream<Path> each = Files.list(open)) {
      return OptionalInt.of(Math.toIntExact(each.count()));
    }
  }

  /** Asserts that nothing but the history has grown since {@code before}, but for some slack. */
  void isNoMoreThan(Held before) {
    String both = before + "\n" + this;
    assertThat(cache).as(both).isLessThan(before.cache + before.cache / 2);
    assertThat(file).as(both).isLessThan(before.file + history - before.history + MEGABYTE);
    assertThat(log).as(both).isLessThan(MOST_LOG);
    assertThat(threads).as(both).isLessThanOrEqualTo(before.threads + 5);
    if (files.isPresent()) {
      assertThat(files.getAsInt()).as(both).isLessThanOrEqualTo(before.files.orElseThrow() + 15);
    }
    assertThat(heap).as(both).isLessThan(before.heap + 24 * MEGABYTE);
    assertThat(statements).as(both).isLessThanOrEqualTo(before.statements + 30);
    assertThat(observers).as(both).isEqualTo(before.observers);
  }
}
