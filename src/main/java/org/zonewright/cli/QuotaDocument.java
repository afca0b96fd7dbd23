package org.zonewright.cli;

import java.util.Locale;
import java.util.Optional;
import org.zonewright.cli.json.QuotaJson;
import org.zonewright.cli.json.UsageHistoryJson;
import org.zonewright.cli.json.UsageJson;
import org.zonewright.model.Quota;
import org.zonewright.quota.CountDifference;
import org.zonewright.quota.PendingUsage;
import org.zonewright.quota.Trend;
import org.zonewright.quota.UsageKind;
import org.zonewright.store.QuotaSample;
import org.zonewright.text.QuotaTexts;

/** Limits and usage as JSON. */
final class QuotaDocument {

  private final QuotaTexts texts;
  private final boolean history;

  /**
   * In the language of {@code texts}.
   *
   * @param history whether all samples and their trends are in it
   */
  QuotaDocument(QuotaTexts texts, boolean history) {
    this.texts = texts;
    this.history = history;
  }

  QuotaJson of(QuotaReport report) {
    Quota quota = report.latest().quota();
    return new QuotaJson(
        report.account().name(),
        UsageJson.of(quota.zones()),
        UsageJson.of(quota.secondaryZones()),
        UsageJson.of(quota.records()),
        UsageJson.of(quota.reverseRecords()),
        report.latest().takenAt(),
        drafts(report.pending(), quota),
        report.differences().stream().map(this::difference).toList(),
        history ? Optional.of(historyOf(report)) : Optional.empty());
  }

  private static QuotaJson.Drafts drafts(PendingUsage pending, Quota quota) {
    return new QuotaJson.Drafts(
        pending.zones(),
        pending.records(),
        pending.reverseRecords(),
        pending.exceeds(quota).stream().map(QuotaDocument::kind).toList());
  }

  private QuotaJson.Difference difference(CountDifference difference) {
    return new QuotaJson.Difference(
        kind(difference.kind()),
        difference.contract(),
        difference.cached(),
        difference.causes().stream().sorted().map(QuotaDocument::cause).toList(),
        texts.difference(difference));
  }

  private static UsageHistoryJson historyOf(QuotaReport report) {
    return new UsageHistoryJson(
        report.samples().stream().map(QuotaDocument::sample).toList(),
        report.trends().entrySet().stream()
            .map(trend -> trend(trend.getKey(), trend.getValue()))
            .toList());
  }

  private static UsageHistoryJson.Sample sample(QuotaSample sample) {
    Quota quota = sample.quota();
    return new UsageHistoryJson.Sample(
        sample.takenAt(),
        UsageJson.of(quota.zones()),
        UsageJson.of(quota.secondaryZones()),
        UsageJson.of(quota.records()),
        UsageJson.of(quota.reverseRecords()));
  }

  private static UsageHistoryJson.TrendOf trend(UsageKind kind, Trend trend) {
    return new UsageHistoryJson.TrendOf(
        kind(kind), trend.from(), trend.to(), trend.atEnd(), trend.perDay(), trend.fullOn());
  }

  private static String kind(UsageKind kind) {
    return switch (kind) {
      case ZONES -> "zones";
      case SECONDARY_ZONES -> "secondaryZones";
      case RECORDS -> "records";
      case REVERSE_RECORDS -> "reverseRecords";
    };
  }

  private static String cause(CountDifference.Cause cause) {
    return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
