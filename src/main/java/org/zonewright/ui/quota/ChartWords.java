package org.zonewright.ui.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.zonewright.model.Usage;
import org.zonewright.text.Messages;
import org.zonewright.text.QuotaTexts;
import org.zonewright.ui.common.UiTools;

/** What a chart of usage says in words: beside its lines, and instead of them. */
final class ChartWords {

  private final UiTools tools;
  private final ZoneId zone;
  private final QuotaTexts texts;
  private final DateAxis dates;

  /**
   * Words.
   *
   * @param zone where the user is
   */
  ChartWords(UiTools tools, ZoneId zone) {
    Messages messages = tools.texts().messages();
    this.tools = tools;
    this.zone = zone;
    this.texts = new QuotaTexts(messages);
    this.dates = new DateAxis(zone, messages.locale());
  }

  String number(long number) {
    return tools.text("quota.number", number);
  }

  List<DateAxis.Tick> dates(Instant from, Instant to, int most) {
    return dates.ticks(from, to, most);
  }

  String limit(Usage usage) {
    return tools.text("quota.chart.limit", usage.limit());
  }

  String full(LocalDate date) {
    return tools.text("quota.chart.full", texts.date(date));
  }

  /** A point: when, how much, of how much. */
  String point(UsagePoint point) {
    return tools.text(
        "quota.chart.point",
        tools.times().point(point.at()),
        texts.used(point.usage()),
        texts.percent(point.usage()));
  }

  /** How usage has moved over the whole plot. */
  String moved(UsagePlot plot) {
    UsagePoint first = plot.points().getFirst();
    long change = plot.latest().used() - first.usage().used();
    return tools.text(
        "quota.chart.moved",
        texts.date(LocalDate.ofInstant(first.at(), zone)),
        first.usage().used(),
        plot.latest().used(),
        change,
        plot.limitInSight() ? "" : " " + tools.text("quota.chart.above", plot.latest().limit()));
  }

  /** What the trend is. */
  String trend(UsagePlot plot) {
    return texts.trend(plot.trend());
  }

  /** The whole chart for those who do not see it. */
  String summary(UsagePlot plot) {
    return tools.text("quota.chart.summary", texts.kind(plot.kind()), moved(plot), trend(plot));
  }
}
