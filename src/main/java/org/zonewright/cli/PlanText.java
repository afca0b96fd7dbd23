package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zonewright.change.ChangePlan;
import org.zonewright.change.PlanProblem;
import org.zonewright.change.PlanStep;
import org.zonewright.change.PlannedChange;
import org.zonewright.change.StepResult;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRecord;

/** A plan and its results as lines for people. */
final class PlanText {

  private final Session session;

  PlanText(Session session) {
    this.session = session;
  }

  /** A line per change, with what was before and what is to be said of it below. */
  List<String> lines(ChangePlan plan) {
    List<String> lines = new ArrayList<>();
    lines.add(session.messages().text("cli.plan.title", plan.changes().size()));
    for (PlanStep step : plan.steps()) {
      for (PlannedChange planned : step.changes()) {
        lines.add("  " + change(planned.change()) + "  [" + place(step) + "]");
        for (PlanProblem problem : planned.problems()) {
          lines.add("      " + problem(problem));
        }
      }
    }
    return lines;
  }

  private static String place(PlanStep step) {
    return step.zone().map(zone -> zone.name() + ", ").orElse("") + step.account().name();
  }

  private static String change(Change change) {
    return switch (change) {
      case Change.OfRecord(var _, var before, var after) ->
          difference(
              before.map(ZoneRecord::data).map(PlanText::record).orElse(""),
              after.map(PlanText::record).orElse(""));
      case Change.OfReverse(var _, var before, var after) ->
          difference(
              before.map(ReverseRecord::data).map(PlanText::reverse).orElse(""),
              after.map(PlanText::reverse).orElse(""));
      case Change.OfSoa(var _, var before, var after) -> difference(soa(before), soa(after));
      case Change.ZoneCreation(var zone, var records, var _) ->
          "+ "
              + zone.name()
              + records.stream()
                  .map(record -> "\n      " + record(record))
                  .collect(Collectors.joining());
      case Change.ZoneDeletion(var zone, var count) -> "- " + zone.name() + " (" + count + ")";
    };
  }

  private static String difference(String before, String after) {
    if (before.isEmpty()) {
      return "+ " + after;
    }
    return after.isEmpty() ? "- " + before : "~ " + before + "\n    > " + after;
  }

  private static String record(ResourceRecord record) {
    String priority = record.priority().isPresent() ? record.priority().getAsInt() + " " : "";
    return "%s %d %s %s%s"
        .formatted(record.name(), record.ttl(), record.type(), priority, record.content());
  }

  private static String reverse(ReverseData data) {
    String comment = data.description().isEmpty() ? "" : " ; " + data.description();
    return data.ip() + " PTR " + data.name() + comment;
  }

  private static String soa(Soa soa) {
    return "SOA %s %s %s %d".formatted(soa.mname(), soa.rname(), soa.serial(), soa.ttl());
  }

  private String problem(PlanProblem problem) {
    String text = text(problem);
    return switch (problem.severity()) {
      case ERROR -> session.messages().text("cli.plan.error", text);
      case WARNING -> session.messages().text("cli.plan.warning", text);
    };
  }

  /** What the checks say, in words. */
  String text(PlanProblem problem) {
    return session.messages().text(problem.messageKey(), problem.arguments().toArray());
  }

  /** A line on how a step ended. */
  String result(StepResult result) {
    return session
        .messages()
        .text("cli.plan.result", result.step().number(), detail(result.outcome()));
  }

  /** How a step ended, in words. */
  String detail(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(var stillProvisioning) ->
          session
              .messages()
              .text(stillProvisioning ? "cli.outcome.provisioning" : "cli.outcome.done");
      case Outcome.Failed(var problem) ->
          session.messages().text("cli.outcome.failed", session.errors().of(problem));
      case Outcome.Unknown(var problem) ->
          session.messages().text("cli.outcome.unknown", session.errors().of(problem));
      case Outcome.Different(var meant, var found) ->
          session.messages().text("cli.outcome.different", records(meant), records(found));
      case Outcome.Conflicted(var base, var live) ->
          session.messages().text("cli.outcome.conflict", records(base), records(live));
      case Outcome.Skipped _ -> session.messages().text("cli.outcome.skipped");
    };
  }

  private String records(List<ResourceRecord> records) {
    return records.isEmpty()
        ? session.messages().text("cli.outcome.nothing")
        : records.stream().map(PlanText::record).collect(Collectors.joining("; "));
  }
}
