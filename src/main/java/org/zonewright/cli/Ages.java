package org.zonewright.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.zonewright.text.Messages;

/** How long ago something was read, in words. */
final class Ages {

  private final Messages messages;
  private final Clock clock;

  Ages(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  String of(Optional<Instant> instant) {
    return instant.map(this::of).orElseGet(() -> messages.text("cli.age.never"));
  }

  String of(Instant instant) {
    Duration age = Duration.between(instant, clock.instant());
    if (age.toMinutes() < 1) {
      return messages.text("cli.age.now");
    }
    if (age.toHours() < 1) {
      return messages.text("cli.age.minutes", age.toMinutes());
    }
    return age.toDays() < 1
        ? messages.text("cli.age.hours", age.toHours())
        : messages.text("cli.age.days", age.toDays());
  }
}
