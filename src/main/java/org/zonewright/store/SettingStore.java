package org.zonewright.store;

import java.util.Optional;

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
