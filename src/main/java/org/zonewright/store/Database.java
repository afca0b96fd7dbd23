package org.zonewright.store;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The one SQLite file: opening, pragmas, migrations, one writer and readers beside it. The classes
 * that know tables ({@link AccountStore} and its neighbours) are made over it.
 */
public final class Database implements AutoCloseable {

  /** Name of the file in the data directory. */
  public static final String FILE_NAME = "zonewright.db";

  private final Path file;

  private Database(Path file) {
    this.file = file;
  }

  /**
   * Opens the database in {@code directory}, creating both where they are missing.
   *
   * @throws StoreException if it cannot be used; nothing is lost then
   */
  public static Database open(Path directory) {
    return new Database(directory.resolve(FILE_NAME));
  }

  /** The database file. */
  public Path file() {
    return file;
  }

  /**
   * Tells {@code observer} of every commit that changed something, on the thread that wrote, until
   * the subscription is closed.
   */
  public Subscription observe(Consumer<StoreEvent> observer) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}

  @Override
  public String toString() {
    return file.toString();
  }
}
