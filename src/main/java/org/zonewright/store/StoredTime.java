package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Times in columns. Our own (within some 290 years around 1970) are whole nanoseconds, to be
 * compared; those told by a provider may be anything and are text.
 */
final class StoredTime {

  private static final long NANOS = 1_000_000_000L;

  private StoredTime() {}

  static long number(Instant time) {
    return Math.addExact(Math.multiplyExact(time.getEpochSecond(), NANOS), time.getNano());
  }

  static Instant time(long number) {
    return Instant.ofEpochSecond(Math.floorDiv(number, NANOS), Math.floorMod(number, NANOS));
  }

  /** The time in a column that may be empty. */
  static Optional<Instant> optional(ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(time(number));
  }

  static @Nullable String text(Optional<Instant> time) {
    return time.map(Instant::toString).orElse(null);
  }

  static Optional<Instant> optionalText(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(Instant::parse);
  }
}
