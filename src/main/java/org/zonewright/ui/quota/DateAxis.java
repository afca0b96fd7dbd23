package org.zonewright.ui.quota;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The round moments below a chart: hours, days, months or years, as many as there is room for. */
final class DateAxis {

  /**
   * A moment and what is written there.
   *
   * @param at the moment
   * @param text the hour, the day, the month or the year
   */
  record Tick(Instant at, String text) {}

  private record Step(int amount, ChronoUnit unit, String pattern) {

    Duration length() {
      return unit.getDuration().multipliedBy(amount);
    }
  }

  private static final List<Step> STEPS =
      List.of(
          new Step(3, ChronoUnit.HOURS, "jm"),
          new Step(6, ChronoUnit.HOURS, "jm"),
          new Step(1, ChronoUnit.DAYS, "MMMd"),
          new Step(2, ChronoUnit.DAYS, "MMMd"),
          new Step(7, ChronoUnit.DAYS, "MMMd"),
          new Step(14, ChronoUnit.DAYS, "MMMd"),
          new Step(1, ChronoUnit.MONTHS, "yMMM"),
          new Step(3, ChronoUnit.MONTHS, "yMMM"),
          new Step(6, ChronoUnit.MONTHS, "yMMM"),
          new Step(1, ChronoUnit.YEARS, "y"));

  private final ZoneId zone;
  private final Locale locale;

  /** Where the user is, in the user's language. */
  DateAxis(ZoneId zone, Locale locale) {
    this.zone = zone;
    this.locale = locale;
  }

  /** The ticks between two moments, {@code most} of them or fewer where a year is fine enough. */
  List<Tick> ticks(Instant from, Instant to, int most) {
    Duration whole = Duration.between(from, to);
    Step step =
        STEPS.stream()
            .filter(each -> whole.dividedBy(each.length()) < Math.max(1, most))
            .findFirst()
            .orElse(STEPS.getLast());
    DateTimeFormatter format = DateTimeFormatter.ofLocalizedPattern(step.pattern());
    List<Tick> ticks = new ArrayList<>();
    ZonedDateTime tick = first(from.atZone(zone), step);
    while (!tick.toInstant().isAfter(to)) {
      if (!tick.toInstant().isBefore(from)) {
        ticks.add(new Tick(tick.toInstant(), format.withLocale(locale).format(tick)));
      }
      tick = tick.plus(step.amount(), step.unit());
    }
    return ticks;
  }

  private static ZonedDateTime first(ZonedDateTime from, Step step) {
    return switch (step.unit()) {
      case MONTHS -> {
        ZonedDateTime month = from.withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS);
        yield month.withMonth((month.getMonthValue() - 1) / step.amount() * step.amount() + 1);
      }
      case YEARS -> from.withDayOfYear(1).truncatedTo(ChronoUnit.DAYS);
      default -> from.truncatedTo(ChronoUnit.DAYS);
    };
  }
}
