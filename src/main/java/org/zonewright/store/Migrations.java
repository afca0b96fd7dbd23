package org.zonewright.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Brings a file to the present schema, one script {@code schema-N.sql} for each version, and leaves
 * files alone that are not ours to change.
 *
 * @param file the database file, for messages
 * @param version the version of the schema to reach
 */
record Migrations(Path file, int version) {

  /** The schema this program works with. */
  static final int CURRENT = 2;

  /** Set in every file of ours, see {@code schema-1.sql}. */
  private static final long APPLICATION_ID = 0x5a6e5772;

  /**
   * Checks that the file is ours and not from the future.
   *
   * @throws StoreException.NewerVersion if a newer program wrote it
   * @throws ForeignFileException if it is another program's database
   */
  void check(Session session) throws SQLException {
    long found = session.number("PRAGMA user_version");
    boolean empty = session.number("SELECT count(*) FROM sqlite_schema") == 0;
    if (!empty && session.number("PRAGMA application_id") != APPLICATION_ID) {
      throw new ForeignFileException();
    }
    if (found > version) {
      throw new StoreException.NewerVersion(
          file, "schema version " + found + " is newer than " + version + ": " + file);
    }
  }

  /** Applies what is missing, each script in a transaction of its own. */
  void apply(Session session) throws SQLException {
    while (session.number("PRAGMA user_version") < version) {
      session.script("BEGIN IMMEDIATE");
      try {
        // asked again under the lock: another process may have been faster
        long found = session.number("PRAGMA user_version");
        if (found < version) {
          session.script(script(found + 1));
          session.script("PRAGMA user_version = " + (found + 1));
        }
        session.script("COMMIT");
      } catch (SQLException | RuntimeException e) {
        rollBack(session, e);
        throw e;
      }
    }
  }

  private static void rollBack(Session session, Exception cause) {
    try {
      session.script("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has rolled back by itself
      cause.addSuppressed(e);
    }
  }

  private static String script(long version) {
    String name = "schema-" + version + ".sql";
    try (InputStream stream = Migrations.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The file is a database, but not one of ours. */
  static final class ForeignFileException extends SQLException {
    private static final long serialVersionUID = 1L;

    ForeignFileException() {
      super("another program's database");
    }
  }
}
