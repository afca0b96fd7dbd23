package org.zonewright.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The steps from a file to a connection that can be worked with.
 *
 * @param file the file
 * @param connector opens connections to it
 * @param migrations brings it to the present schema
 */
record Opening(DatabaseFile file, Connector connector, Migrations migrations) {

  private static final Duration PAUSE = Duration.ofMillis(20);

  /**
   * Opens.
   *
   * @throws StoreException if it cannot be used; a damaged file is set aside
   */
  Session open() {
    Session session = null;
    try {
      session = connector.writer();
      migrations.check(session);
      useWriteAheadLog(session);
      migrations.apply(session);
      return session;
    } catch (SQLException | RuntimeException e) {
      if (session != null) {
        close(session, e);
      }
      throw sorted(e);
    }
  }

  private RuntimeException sorted(Exception problem) {
    return switch (problem) {
      case Migrations.ForeignFileException foreign -> file.setAside(foreign);
      case SQLException e when SqlFailures.tellsDamage(e) -> file.setAside(e);
      case SQLException e -> new SqlFailures(file.path()).sort(e);
      case RuntimeException e -> e;
      default -> throw new AssertionError(problem);
    };
  }

  private static void close(Session session, Exception cause) {
    try {
      session.close();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  /**
   * Changes the journal mode. SQLite does not wait for others here by itself, and two processes may
   * open a new file at the same moment.
   */
  private void useWriteAheadLog(Session session) throws SQLException {
    long deadline = System.nanoTime() + connector.busyTimeout().toNanos();
    while (true) {
      try {
        session.first("PRAGMA journal_mode = WAL", row -> row.getString(1));
        return;
      } catch (SQLException e) {
        if (!SqlFailures.tellsLock(e) || System.nanoTime() > deadline) {
          throw e;
        }
        try {
          TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        } catch (InterruptedException _) {
          Thread.currentThread().interrupt();
          throw e;
        }
      }
    }
  }
}
