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
    throw new UnsupportedOperationException(name + database);
  }

  /** Sets the value of that name. */
  public void save(String name, String value) {
    throw new UnsupportedOperationException(name + value);
  }
}
