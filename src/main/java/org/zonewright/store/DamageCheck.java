package org.zonewright.store;

import java.sql.SQLException;

/**
 * Looks closely at a file of which SQLite said once that it is damaged.
 *
 * @param connector opens connections to it
 */
record DamageCheck(Connector connector) {

  /** Whether a new connection finds damage too. */
  boolean isDamaged() {
    try (Session session = connector.reader()) {
      return !session
          .first("PRAGMA integrity_check(1)", row -> row.getString(1))
          .orElse("")
          .equals("ok");
    } catch (SQLException e) {
      return SqlFailures.tellsDamage(e);
    }
  }
}
