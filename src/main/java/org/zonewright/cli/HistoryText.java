package org.zonewright.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.zonewright.change.HistoryEntry;
import org.zonewright.change.StepProblem;
import org.zonewright.change.StepRemark;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;
import org.zonewright.store.JournalStatus;
import org.zonewright.store.JournalStep;
import org.zonewright.text.ErrorTexts;

/** The history for people. */
final class HistoryText {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  /** Of thousands of zones the first are told; programs get them all. */
  private static final int MOST_ZONES = 200;

  private final Output output;
  private final ErrorTexts errors;
  private final ZoneId here;

  /**
   * Words.
   *
   * @param errors says why a provider did not do something
   */
  HistoryText(Output output, ErrorTexts errors, ZoneId here) {
    this.output = output;
    this.errors = errors;
    this.here = here;
  }

  /** One row per entry. */
  List<String> table(List<HistoryEntry> entries) {
    Table table =
        new Table(
            List.of(
                output.text("cli.column.id"),
                output.text("cli.column.when"),
                output.text("cli.column.who"),
                output.text("cli.column.account"),
                output.text("cli.column.zone"),
                output.text("cli.column.result"),
                output.text("cli.column.note")),
            Set.of(0));
    for (HistoryEntry entry : entries) {
      table.add(
          String.valueOf(entry.id()),
          time(entry.at()),
          who(entry),
          String.join(", ", entry.accountNames()),
          zones(entry),
          result(entry),
          entry instanceof HistoryEntry.Applied applied ? applied.note() : "");
    }
    return table.lines();
  }

  /** One entry with everything that was different before and after. */
  List<String> lines(HistoryEntry entry) {
    List<String> lines = new ArrayList<>();
    switch (entry) {
      case HistoryEntry.Applied applied -> {
        lines.add(
            output.text(
                "cli.history.applied",
                String.valueOf(applied.id()),
                time(applied.startedAt()),
                applied.user(),
                result(applied)));
        if (!applied.note().isEmpty()) {
          lines.add(output.text("cli.history.note", applied.note()));
        }
        applied.steps().forEach(step -> lines.addAll(step(step)));
      }
      case HistoryEntry.Elsewhere elsewhere -> {
        DnsName zone = elsewhere.zone().name();
        lines.add(
            output.text(
                "cli.history.elsewhere",
                String.valueOf(elsewhere.id()),
                Idn.toUnicode(zone),
                elsewhere.accountName(),
                time(elsewhere.after()),
                time(elsewhere.before())));
        elsewhere
            .changes()
            .forEach(
                change -> {
                  change.before().forEach(r -> lines.add("  - " + InUnicode.line(r, zone)));
                  change.after().forEach(r -> lines.add("  + " + InUnicode.line(r, zone)));
                });
      }
      case HistoryEntry.ZonesElsewhere zones -> {
        lines.add(
            output.text(
                "cli.history.zonesElsewhere",
                String.valueOf(zones.id()),
                zones.accountName(),
                time(zones.after()),
                time(zones.before()),
                result(zones)));
        addZones(lines, "  - ", zones.vanished());
        addZones(lines, "  + ", zones.appeared());
      }
    }
    return lines;
  }

  private void addZones(List<String> lines, String mark, List<DnsName> zones) {
    zones.stream().limit(MOST_ZONES).forEach(zone -> lines.add(mark + Idn.toUnicode(zone)));
    if (zones.size() > MOST_ZONES) {
      lines.add(mark + output.text("cli.history.moreZones", zones.size() - MOST_ZONES));
    }
  }

  private List<String> step(JournalStep step) {
    PlanText plan = new PlanText(output.messages());
    ChangeText changes = new ChangeText(output.messages());
    List<String> lines = new ArrayList<>();
    lines.add(
        output.text(
            "cli.unfinished.step",
            step.number(),
            plan.place(step.accountName(), step.changes().getFirst().zoneRef()),
            word(step.status())));
    step.changes().forEach(change -> lines.addAll(changes.lines(change)));
    // a conflict's detail is both sides for programs; who wants to settle it asks for the plan
    if (!step.detail().isEmpty() && step.status() != JournalStatus.CONFLICT) {
      lines.add("    " + remark(step));
    }
    return lines;
  }

  private String remark(JournalStep step) {
    return StepRemark.of(step)
        .map(remark -> output.text(remark.messageKey()))
        .or(() -> StepProblem.of(step).map(errors::of))
        .orElse(step.detail());
  }

  private String who(HistoryEntry entry) {
    return switch (entry) {
      case HistoryEntry.Applied applied -> applied.user();
      case HistoryEntry.Elsewhere _, HistoryEntry.ZonesElsewhere _ ->
          output.text("cli.history.others");
    };
  }

  private String zones(HistoryEntry entry) {
    Stream<String> names =
        switch (entry) {
          case HistoryEntry.Applied applied ->
              applied.steps().stream()
                  .flatMap(step -> step.changes().stream())
                  .flatMap(change -> change.zoneRef().stream())
                  .map(zone -> Idn.toUnicode(zone.name()));
          case HistoryEntry.Elsewhere elsewhere ->
              Stream.of(Idn.toUnicode(elsewhere.zone().name()));
          case HistoryEntry.ZonesElsewhere elsewhere ->
              Stream.concat(elsewhere.vanished().stream(), elsewhere.appeared().stream())
                  .map(Idn::toUnicode);
        };
    List<String> distinct = names.distinct().toList();
    return distinct.size() > 1
        ? output.text("cli.history.zones", distinct.getFirst(), distinct.size() - 1)
        : String.join("", distinct);
  }

  private String result(HistoryEntry entry) {
    return switch (entry) {
      case HistoryEntry.Elsewhere elsewhere ->
          output.text("cli.history.sets", elsewhere.changes().size());
      case HistoryEntry.ZonesElsewhere zones ->
          output.text("cli.history.zonesCount", zones.appeared().size(), zones.vanished().size());
      case HistoryEntry.Applied applied -> {
        long done = applied.steps().stream().filter(s -> s.status() == JournalStatus.DONE).count();
        String count = output.text("cli.history.done", done, applied.steps().size());
        yield applied.endedAt().isPresent() ? count : output.text("cli.history.open", count);
      }
    };
  }

  private String word(JournalStatus status) {
    return switch (status) {
      case PENDING, SKIPPED -> output.text("cli.history.status.notSent");
      case SENDING, UNKNOWN -> output.text("cli.history.status.unknown");
      case DONE -> output.text("cli.unfinished.done");
      case FAILED -> output.text("cli.history.status.failed");
      case CONFLICT -> output.text("cli.history.status.conflict");
    };
  }

  private String time(Instant instant) {
    return TIME.format(instant.atZone(here));
  }
}
