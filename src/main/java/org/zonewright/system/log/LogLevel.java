package org.zonewright.system.log;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How much an entry of the log matters, least first. */
public enum LogLevel {
  /** For whoever looks for a fault. */
  DETAIL("FINEST", "FINER", "FINE", "CONFIG"),
  /** The ordinary course of things. */
  INFORMATION("INFO"),
  /** Something did not go as it should. */
  WARNING("WARNING"),
  /** Something that nobody expected. */
  ERROR("SEVERE");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  LogLevel(String... names) {
    this.names = List.of(names);
  }

  /** The level that is written so in the log. */
  static Optional<LogLevel> written(String name) {
    return Arrays.stream(values()).filter(level -> level.names.contains(name)).findFirst();
  }
}
