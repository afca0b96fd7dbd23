package org.zonewright.store;

import java.sql.SQLException;

/**
 * Adds many rows to a table by one statement. A statement for each row would make the full-text
 * index, which triggers keep in step, write all it has collected after every row.
 *
 * @param session the transaction
 * @param table the table, of which there is a twin in memory
 * @param columns its columns that are given, separated by commas
 */
record Staging(Session session, String table, String columns) {

  /** The twins; of the connection that writes, in memory. */
  static final String TABLES =
      """
      CREATE TEMP TABLE staged_zone (
        account INTEGER, name TEXT, sort_key TEXT, unicode_name TEXT, provider_id TEXT,
        description TEXT, enabled INTEGER, state TEXT, name_servers TEXT,
        listing_fingerprint INTEGER);
      CREATE TEMP TABLE staged_record (
        provider_id TEXT, name TEXT, sort_key TEXT, type TEXT, ttl INTEGER, priority INTEGER,
        content TEXT, enabled INTEGER, state TEXT, address TEXT, unicode_name TEXT,
        unicode_content TEXT, zone INTEGER);
      CREATE TEMP TABLE staged_reverse_record (
        account INTEGER, provider_id TEXT, address TEXT, ip TEXT, name TEXT, unicode_name TEXT,
        description TEXT, created TEXT, modified TEXT, revision INTEGER);
      """;

  /** Adds rows. */
  void insert(Session.RowSource rows) throws SQLException {
    insert(rows, "");
  }

  /** Adds rows; {@code conflict} is the clause for those that are there already. */
  void insert(Session.RowSource rows, String conflict) throws SQLException {
    String places = "?" + ", ?".repeat((int) columns.chars().filter(c -> c == ',').count());
    session.updateAll(
        "INSERT INTO temp.staged_%s (%s) VALUES (%s)".formatted(table, columns, places), rows);
    session.update(
        "INSERT INTO main.%1$s (%2$s) SELECT %2$s FROM temp.staged_%1$s WHERE true ORDER BY rowid %3$s"
            .formatted(table, columns, conflict));
    session.update("DELETE FROM temp.staged_" + table);
  }
}
