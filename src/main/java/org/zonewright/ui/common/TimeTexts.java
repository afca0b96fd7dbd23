package org.zonewright.ui.common;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.zonewright.text.Messages;

/** Points in time and ages in words. */
public final class TimeTexts {

  private final Messages messages;
  private final Clock clock;

  /**
   * Texts as seen from now.
   *
   * @param clock tells now and the user's time zone
   */
  public TimeTexts(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /** The time of day if it was today, otherwise the day and the time. */
  public String point(Instant instant) {
    ZonedDateTime time = instant.atZone(clock.getZone());
    DateTimeFormatter format =
        time.toLocalDate().equals(LocalDate.now(clock))
            ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
            : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    return format.withLocale(messages.locale()).format(time);
  }

  /** {@code as of 10:42}, or that it was never read. */
  public String asOf(Optional<Instant> instant) {
    return instant
        .map(at -> messages.text("ui.time.asOf", point(at)))
        .orElseGet(() -> messages.text("ui.time.never"));
  }

  /** How long ago: {@code just now}, {@code 5 minutes ago}, {@code 3 days ago}. */
  public String age(Instant instant) {
    Duration age = Duration.between(instant, clock.instant());
    if (age.toMinutes() < 1) {
      return messages.text("ui.time.justNow");
    }
    if (age.toHours() < 1) {
      return messages.text("ui.time.minutesAgo", age.toMinutes());
    }
    if (age.toDays() < 1) {
      return messages.text("ui.time.hoursAgo", age.toHours());
    }
    return messages.text("ui.time.daysAgo", age.toDays());
  }

  /** Whether something of that age is old enough to be marked. */
  public boolean isStale(Instant instant) {
    return Duration.between(instant, clock.instant()).toHours() >= 24;
  }
}
