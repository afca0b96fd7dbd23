package org.zonewright.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.zonewright.cli.json.SyncJson;
import org.zonewright.dns.Idn;
import org.zonewright.model.Account;
import org.zonewright.store.ListingKind;
import org.zonewright.sync.SyncReport;
import org.zonewright.text.ErrorTexts;

/** What a sync did, as it is printed. */
final class SyncText {

  private final Output output;
  private final ErrorTexts errors;

  SyncText(Output output, Function<String, Optional<Account>> accounts) {
    this.output = output;
    this.errors = new ErrorTexts(output.messages(), accounts);
  }

  /** Tells what could not be read and why, the same reason once. */
  void tellProblems(SyncReport report) {
    report.parts().stream()
        .flatMap(part -> part.problem().stream())
        .map(errors::of)
        .distinct()
        .forEach(output::sentence);
    report.failedZones().stream()
        .map(zone -> errors.of(zone.problem()))
        .distinct()
        .forEach(output::sentence);
    if (hasNoZones(report)) {
      Account account = report.account();
      output.message(
          "cli.sync.noZones",
          account.name(),
          account.kind().id(),
          account.userId().stream().mapToObj(String::valueOf).findFirst().orElse(""));
    }
    if (!report.complete()) {
      output.message("cli.sync.incomplete", report.account().name());
    }
  }

  /** BDOM answers alike to a wrong user id and to an account without zones. */
  private static boolean hasNoZones(SyncReport report) {
    return report.parts().stream()
        .anyMatch(
            part ->
                part.kind() == ListingKind.ZONES && part.problem().isEmpty() && part.items() == 0);
  }

  SyncJson json(SyncReport report) {
    return new SyncJson(
        report.account().name(),
        report.complete(),
        report.parts().stream()
            .map(
                part ->
                    new SyncJson.Part(
                        word(part.kind()),
                        part.items(),
                        part.changed(),
                        part.rowsWritten(),
                        part.problem().map(errors::of)))
            .toList(),
        report.failedZones().stream()
            .map(
                zone ->
                    new SyncJson.FailedZone(zone.zone().name().text(), errors.of(zone.problem())))
            .toList());
  }

  Table table(List<SyncReport> reports) {
    Table table =
        new Table(
            List.of(
                output.text("cli.column.account"),
                output.text("cli.column.part"),
                output.text("cli.column.count"),
                output.text("cli.column.changed"),
                output.text("cli.column.state")),
            Set.of(2, 3));
    for (SyncReport report : reports) {
      for (SyncReport.Part part : report.parts()) {
        table.add(
            report.account().name(),
            part(part.kind(), output),
            String.valueOf(part.items()),
            String.valueOf(part.changed()),
            part.problem().isEmpty()
                ? output.text("cli.sync.complete")
                : output.text("cli.sync.notComplete"));
      }
      for (SyncReport.FailedZone zone : report.failedZones()) {
        table.add(
            report.account().name(),
            Idn.toUnicode(zone.zone().name()),
            "",
            "",
            output.text("cli.sync.notComplete"));
      }
    }
    return table;
  }

  /** The stable word for a part in JSON. */
  private static String word(ListingKind part) {
    return switch (part) {
      case ZONES, RECORDS, QUOTA -> part.name().toLowerCase(Locale.ROOT);
      case REVERSE_RECORDS -> "reverseRecords";
    };
  }

  static String part(ListingKind part, Output output) {
    return switch (part) {
      case ZONES -> output.text("cli.sync.zones");
      case RECORDS -> output.text("cli.sync.records");
      case REVERSE_RECORDS -> output.text("cli.sync.reverseRecords");
      case QUOTA -> output.text("cli.sync.quota");
    };
  }
}
