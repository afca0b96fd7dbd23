package org.zonewright.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.zonewright.model.Usage;
import org.zonewright.quota.UsageKind;
import org.zonewright.store.QuotaSample;
import org.zonewright.text.QuotaTexts;

/** Limits and usage as lines for people. */
final class QuotaText {

  private final Output output;
  private final QuotaTexts texts;
  private final Ages ages;
  private final ZoneId here;

  QuotaText(Output output, Clock clock) {
    this.output = output;
    this.texts = new QuotaTexts(output.messages());
    this.ages = new Ages(output.messages(), clock);
    this.here = clock.getZone();
  }

  /** What is used of what is allowed, what drafts add, where the cache differs. */
  List<String> lines(QuotaReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(
        output.text(
            "cli.quota.title",
            report.account().name(),
            ages.of(Optional.of(report.latest().takenAt()))));
    lines.addAll(limits(report.latest()).lines());
    for (UsageKind kind : UsageKind.values()) {
      texts
          .pending(kind.of(report.latest().quota()), report.pending().of(kind))
          .ifPresent(text -> lines.add(output.text("cli.quota.pending", texts.kind(kind), text)));
    }
    report.differences().forEach(difference -> lines.add(texts.difference(difference)));
    return lines;
  }

  private Table limits(QuotaSample sample) {
    Table table =
        new Table(
            List.of(
                output.text("cli.column.limit"),
                output.text("cli.column.used"),
                output.text("cli.column.allowed"),
                output.text("cli.column.free"),
                output.text("cli.column.state")),
            Set.of(1, 2, 3));
    for (UsageKind kind : UsageKind.values()) {
      Usage usage = kind.of(sample.quota());
      table.add(
          texts.kind(kind),
          String.valueOf(usage.used()),
          String.valueOf(usage.limit()),
          String.valueOf(usage.free()),
          texts.level(usage));
    }
    return table;
  }

  /** The last sample of each day, and the trends. */
  List<String> history(QuotaReport report) {
    Map<LocalDate, QuotaSample> days = new TreeMap<>();
    report
        .samples()
        .forEach(sample -> days.put(LocalDate.ofInstant(sample.takenAt(), here), sample));
    Table table =
        new Table(
            List.of(
                output.text("cli.column.day"),
                output.text("cli.column.zones"),
                output.text("cli.column.secondaryZones"),
                output.text("cli.column.records"),
                output.text("cli.column.reverseRecords")),
            Set.of(1, 2, 3, 4));
    days.forEach(
        (day, sample) ->
            table.add(
                day.toString(),
                used(sample, UsageKind.ZONES),
                used(sample, UsageKind.SECONDARY_ZONES),
                used(sample, UsageKind.RECORDS),
                used(sample, UsageKind.REVERSE_RECORDS)));
    List<String> lines = new ArrayList<>(table.lines());
    for (UsageKind kind : UsageKind.values()) {
      lines.add(
          output.text(
              "cli.quota.trend",
              texts.kind(kind),
              texts.trend(Optional.ofNullable(report.trends().get(kind)))));
    }
    return lines;
  }

  private static String used(QuotaSample sample, UsageKind kind) {
    Usage usage = kind.of(sample.quota());
    return usage.used() + "/" + usage.limit();
  }
}
