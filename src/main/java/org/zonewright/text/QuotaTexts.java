package org.zonewright.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.zonewright.model.Usage;
import org.zonewright.quota.CountDifference;
import org.zonewright.quota.Trend;
import org.zonewright.quota.UsageKind;
import org.zonewright.quota.UsageLevel;

/** What is to be said of limits and usage, for people. */
public final class QuotaTexts {

  private static final double DAYS_OF_MONTH = 30;
  // a slower rise is told by the month
  private static final double TOLD_BY_THE_DAY = 0.5;
  // 0.29 * 100 is a little less than 29
  private static final double ROUNDING = 1e-9;
  private static final double NOTHING_A_MONTH = 0.5;

  private final Messages messages;

  public QuotaTexts(Messages messages) {
    this.messages = messages;
  }

  /** What a limit is of. */
  public String kind(UsageKind kind) {
    return messages.text("quota.kind." + word(kind));
  }

  /** How near its limit a usage is. */
  public String level(Usage usage) {
    return messages.text("quota.level." + word(UsageLevel.of(usage)));
  }

  /** Used and allowed. */
  public String used(Usage usage) {
    return messages.text("quota.used", usage.used(), usage.limit());
  }

  /** The used part in full per cent: what is not quite 95 % is not told as that. */
  public String percent(Usage usage) {
    double percent = Math.floor(usage.ratio() * 100 + ROUNDING);
    return percent < 1 && usage.used() > 0
        ? messages.text("quota.percent.little")
        : messages.text("quota.percent", percent / 100);
  }

  /** A difference between contract and cache, with its possible reasons, as a sentence. */
  public String difference(CountDifference difference) {
    String causes =
        difference.causes().stream()
            .sorted(Comparator.naturalOrder())
            .map(cause -> messages.text("quota.cause." + word(cause)))
            .reduce((one, other) -> messages.text("quota.causes", one, other))
            .orElseThrow();
    return messages.text(
        "quota.difference." + word(difference.kind()),
        difference.contract(),
        difference.cached(),
        causes);
  }

  /** What the trend is, and when the limit will be reached where that can be said. */
  public String trend(Optional<Trend> trend) {
    return trend.map(this::trend).orElseGet(() -> messages.text("quota.trend.none"));
  }

  private String trend(Trend trend) {
    String moves = moves(trend.perDay());
    return trend
        .fullOn()
        .map(date -> messages.text("quota.trend.full", moves, date(date)))
        .orElse(moves);
  }

  private String moves(double perDay) {
    double much = Math.abs(perDay);
    if (much * DAYS_OF_MONTH < NOTHING_A_MONTH) {
      return messages.text("quota.trend.steady");
    }
    if (much < TOLD_BY_THE_DAY) {
      double month = much * DAYS_OF_MONTH;
      return perDay > 0
          ? messages.text("quota.trend.risingMonthly", month)
          : messages.text("quota.trend.fallingMonthly", month);
    }
    return perDay > 0
        ? messages.text("quota.trend.risingDaily", much)
        : messages.text("quota.trend.fallingDaily", much);
  }

  /** A day, with its year. */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(messages.locale())
        .format(date);
  }

  /** What drafts will do to a usage; empty if nothing. */
  public Optional<String> pending(Usage usage, long pending) {
    if (pending == 0) {
      return Optional.empty();
    }
    long after = Math.max(0, usage.used() + pending);
    boolean exceeds = pending > 0 && after > usage.limit();
    return Optional.of(
        exceeds
            ? messages.text("quota.pending.exceeds", pending, after, after - usage.limit())
            : messages.text("quota.pending", pending, after));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
