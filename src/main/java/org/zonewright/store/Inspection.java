package org.zonewright.store;

import java.util.Map;
import java.util.TreeMap;

/** Looks at the database as a file: for finding out what is wrong, not for using it. */
public final class Inspection {

  private final Database database;

  public Inspection(Database database) {
    this.database = database;
  }

  /** What SQLite finds wrong with the file; "ok" if nothing. Reads all of it. */
  public String integrity() {
    return database.read(
        session ->
            String.join("\n", session.list("PRAGMA integrity_check(20)", row -> row.getString(1))));
  }

  /** The version of the schema. */
  public long schemaVersion() {
    return database.read(session -> session.number("PRAGMA user_version"));
  }

  /** The number of rows of each table of ours, by its name. */
  public Map<String, Long> rowCounts() {
    return database.read(
        session -> {
          Map<String, Long> counts = new TreeMap<>();
          for (String table :
              session.list(
                  """
                  SELECT name FROM sqlite_schema
                  WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                    AND name NOT LIKE '%\\_search%' ESCAPE '\\'
                  """,
                  row -> row.getString(1))) {
            counts.put(table, session.number("SELECT count(*) FROM \"" + table + "\""));
          }
          return counts;
        });
  }
}
