package org.zonewright.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.sqlite.SQLiteConfig;

/**
 * Opens connections to one file.
 *
 * @param file the database file
 * @param busyTimeout how long to wait for another program that holds the file
 * @param executed is told each statement just before it is executed
 */
record Connector(Path file, Duration busyTimeout, Consumer<String> executed) {

  /** A connection that may write. */
  Session writer() throws SQLException {
    Session session = connect();
    session.script("PRAGMA synchronous = " + Durability.AT_ONCE.level());
    session.script("PRAGMA cache_size = -16000");
    session.script("PRAGMA journal_size_limit = 67108864");
    session.script(Staging.TABLES);
    return session;
  }

  /** A connection that only reads. */
  Session reader() throws SQLException {
    Session session = connect();
    session.script("PRAGMA cache_size = -8000");
    session.script("PRAGMA query_only = ON");
    return session;
  }

  private Session connect() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(Math.toIntExact(busyTimeout.toMillis()));
    config.enforceForeignKeys(true);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    return new Session(config.createConnection("jdbc:sqlite:" + address()), executed);
  }

  private String address() {
    String text = file.toString();
    // the driver takes what follows a question mark for options
    return text.contains("?") ? file.toUri().toASCIIString() : text;
  }
}
