package org.zonewright.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Small settings by name, such as window size and theme. Never secrets. */
public final class SettingStore {

  private final Database database;

  public SettingStore(Database database) {
    this.database = database;
  }

  /** The value of that name. */
  public Optional<String> find(String name) {
    return database.read(
        session ->
            session.first(
                "SELECT value FROM setting WHERE name = ?", row -> row.getString(1), name));
  }

  /** All settings by name. */
  public Map<String, String> all() {
    return database.read(
        session -> {
          Map<String, String> values = new TreeMap<>();
          session.each(
              "SELECT name, value FROM setting",
              row -> values.put(row.getString(1), row.getString(2)));
          return values;
        });
  }

  /** Sets the value of that name. */
  public void save(String name, String value) {
    database.write(
        session ->
            session.update(
                """
                INSERT INTO setting (name, value) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                """,
                name,
                value));
  }
}
