package org.zonewright.store;

import java.sql.SQLException;

/**
 * Counts writes to the cache. What a sync asked for before a row got its revision is older than the
 * row.
 */
final class Revision {

  /** Later than everything: what is written with it is newer than all that is stored. */
  static final long LATEST = Long.MAX_VALUE;

  private Revision() {}

  static long current(Session session) throws SQLException {
    return session.number("SELECT value FROM revision");
  }

  /** Counts one more and returns that. */
  static long next(Session session) throws SQLException {
    return session.number("UPDATE revision SET value = value + 1 RETURNING value");
  }
}
