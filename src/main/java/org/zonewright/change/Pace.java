package org.zonewright.change;

import java.time.Duration;
import java.util.List;
import org.zonewright.provider.Sleeper;

/**
 * How patient applying is.
 *
 * @param sleeper waits
 * @param looks the pauses before each look at whether a provider has carried a change out; as many
 *     looks as pauses, at least one
 * @param repeats how often a step is tried again that the provider wants to have later
 * @param longestWait the longest time to wait before such a repeat; if the provider asks for more,
 *     the step fails
 * @param usualWait the time to wait where the provider does not say
 */
record Pace(
    Sleeper sleeper, List<Duration> looks, int repeats, Duration longestWait, Duration usualWait) {

  /** For people who wait. */
  static final Pace USUAL =
      new Pace(
          Sleeper.REAL,
          List.of(
              Duration.ZERO,
              Duration.ofMillis(250),
              Duration.ofMillis(500),
              Duration.ofSeconds(1),
              Duration.ofSeconds(1),
              Duration.ofSeconds(2),
              Duration.ofSeconds(3),
              Duration.ofSeconds(4)),
          2,
          Duration.ofSeconds(90),
          Duration.ofSeconds(5));

  /** Copies the list. */
  Pace {
    looks = List.copyOf(looks);
  }

  /** The same with another way to wait. */
  Pace with(Sleeper other) {
    return new Pace(other, looks, repeats, longestWait, usualWait);
  }
}
