package org.zonewright.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The one SQLite file: opening, pragmas, migrations, one writer and readers beside it. The classes
 * that know tables ({@link AccountStore} and its neighbours) are made over it.
 *
 * <p>Every call of theirs that writes is one transaction and is on disk, also after a power cut,
 * when it returns. Readers see the last commit and never wait for the writer. Several processes may
 * have the same file open; each tells its own commits, and those of others when it looks for them.
 */
public final class Database implements AutoCloseable {

  /** Name of the file in the data directory. */
  public static final String FILE_NAME = "zonewright.db";

  /** How long another process may hold the file; our own transactions are far shorter. */
  private static final Duration BUSY_TIMEOUT = Duration.ofSeconds(10);

  private final DatabaseFile file;
  private final Connector connector;
  private final Writer writer;
  private final Readers readers;
  private final Observers observers = new Observers();
  private final AtomicReference<Optional<StoreException>> end =
      new AtomicReference<>(Optional.empty());

  private Database(DatabaseFile file, Connector connector, Session session) throws SQLException {
    this.file = file;
    this.connector = connector;
    this.writer = new Writer(session, observers::tell);
    this.readers = new Readers(connector);
  }

  /**
   * Opens the database in {@code directory}, creating both where they are missing.
   *
   * @throws StoreException if it cannot be used; nothing is lost then
   */
  public static Database open(Path directory) {
    return open(directory, BUSY_TIMEOUT, Migrations.CURRENT);
  }

  /** Opens with another patience and another version of the schema. */
  static Database open(Path directory, Duration busyTimeout, int version) {
    return open(directory, busyTimeout, version, _ -> {});
  }

  /** Opens and tells each statement just before it is executed. */
  static Database open(Path directory, Consumer<String> executed) {
    return open(directory, BUSY_TIMEOUT, Migrations.CURRENT, executed);
  }

  private static Database open(
      Path directory, Duration busyTimeout, int version, Consumer<String> executed) {
    DatabaseFile file = DatabaseFile.prepare(directory);
    NativeLibrary.preferThatOf(Path.of(System.getProperty("java.home")));
    Connector connector = new Connector(file.path(), busyTimeout, executed);
    Session session = new Opening(file, connector, new Migrations(file.path(), version)).open();
    try {
      return new Database(file, connector, session);
    } catch (SQLException e) {
      throw new SqlFailures(file.path()).sort(e);
    }
  }

  /** The database file. */
  public Path file() {
    return file.path();
  }

  /**
   * Tells {@code observer} of every commit of this process that changed something, on the thread
   * that wrote, until the subscription is closed.
   */
  public Subscription observe(Consumer<StoreEvent> observer) {
    return observers.add(observer);
  }

  /**
   * Looks whether another process has written since the last look, and if so tells the observers of
   * all that may be different now: what was written is not known. Cheap where nothing was.
   *
   * @return whether it has
   */
  public boolean tellOthersCommits() {
    try {
      boolean committed = writer.othersCommitted();
      if (committed) {
        observers.tell(read(EverythingChanged::events));
      }
      return committed;
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /**
   * Makes all that {@code work} writes through any store one transaction: an exception takes all of
   * it back, observers are told at the end. Other writers wait meanwhile, so nothing slow belongs
   * in it.
   *
   * @return what {@code work} returns
   */
  public <T> T atomically(Supplier<T> work) {
    return write(_ -> work.get());
  }

  /**
   * Like {@link #atomically}, but does not wait for the disk: a power cut may take it back, with
   * all that was written like this after it. The next call that writes in the usual way, or {@link
   * #flush}, makes it safe; the end of this program alone does it no harm.
   */
  public <T> T unhurried(Supplier<T> work) {
    return write(Durability.WITH_NEXT, _ -> work.get());
  }

  /** Makes safe from a power cut what was written {@link #unhurried}. */
  public void flush() {
    try {
      writer.flush();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Ends a trial. */
  private static final class TrialOver extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /**
   * Does what writes and takes all of it back, to learn what would become of it. Other writers wait
   * meanwhile, observers are told nothing.
   *
   * @return what {@code work} returns
   * @throws IllegalStateException inside another transaction
   */
  public <T> T tried(Supplier<T> work) {
    if (writer.current() != null) {
      throw new IllegalStateException("a trial inside a transaction would not be taken back");
    }
    List<T> result = new ArrayList<>(1);
    try {
      return write(
          _ -> {
            result.add(work.get());
            throw new TrialOver();
          });
    } catch (TrialOver _) {
      return result.getFirst();
    }
  }

  /** Does the work on one unchanging view of the database. */
  <T> T read(Work<T> work) {
    try {
      Session own = writer.current();
      return own != null ? work.apply(own) : readers.read(work);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Does the work as one transaction. */
  <T> T write(Work<T> work) {
    return write(Durability.AT_ONCE, work);
  }

  private <T> T write(Durability durability, Work<T> work) {
    try {
      return writer.write(durability, work);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** How many observers there are. */
  int observers() {
    return observers.count();
  }

  /** How many statements are kept prepared by all connections. */
  int statements() {
    return readers.statements() + write(Session::statements);
  }

  private StoreException failure(SQLException problem) {
    Optional<StoreException> known = end.get();
    if (known.isPresent()) {
      return known.get();
    }
    StoreException sorted = new SqlFailures(file.path()).sort(problem);
    if (SqlFailures.tellsDamage(problem)
        && writer.current() == null
        && new DamageCheck(connector).isDamaged()) {
      return abandon(problem, sorted);
    }
    return sorted;
  }

  /** Ends the use of a file that turned out to be damaged, and sets it aside. */
  private synchronized StoreException abandon(SQLException problem, StoreException sorted) {
    if (end.get().isPresent()) {
      return end.get().orElseThrow();
    }
    // other threads learn the same from here on
    end.set(Optional.of(sorted));
    close();
    StoreException told = file.setAside(problem);
    end.set(Optional.of(told));
    return told;
  }

  @Override
  public void close() {
    try {
      readers.close();
      writer.close();
    } catch (SQLException e) {
      throw new SqlFailures(file.path()).sort(e);
    }
  }

  @Override
  public String toString() {
    return file.path().toString();
  }
}
