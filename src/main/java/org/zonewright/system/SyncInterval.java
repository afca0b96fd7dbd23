package org.zonewright.system;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** How often providers are read without being asked for. */
public enum SyncInterval {
  OFF(0),
  FIVE(5),
  FIFTEEN(15),
  THIRTY(30),
  SIXTY(60);

  private final int minutes;

  SyncInterval(int minutes) {
    this.minutes = minutes;
  }

  /** Whole minutes; 0 for never. */
  public int minutes() {
    return minutes;
  }

  /** The time between the end of one sync and the beginning of the next; empty for never. */
  public Optional<Duration> pause() {
    return minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes));
  }

  /** The one of so many minutes; {@link #OFF} for any other number. */
  static SyncInterval ofMinutes(String text) {
    return Arrays.stream(values())
        .filter(interval -> String.valueOf(interval.minutes).equals(text))
        .findFirst()
        .orElse(OFF);
  }
}
