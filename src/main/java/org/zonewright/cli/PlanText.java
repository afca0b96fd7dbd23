package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;
import org.zonewright.change.ChangePlan;
import org.zonewright.change.PlanProblem;
import org.zonewright.change.PlanStep;
import org.zonewright.change.PlannedChange;
import org.zonewright.dns.Idn;
import org.zonewright.dns.ZoneFile;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRecord;
import org.zonewright.text.Messages;

/** A plan for people: what goes marked by a minus, what comes by a plus. */
final class PlanText {

  private static final String GOES = "  - ";
  private static final String COMES = "  + ";

  private final Messages messages;

  PlanText(Messages messages) {
    this.messages = messages;
  }

  List<String> lines(ChangePlan plan) {
    List<String> lines = new ArrayList<>();
    for (PlanStep step : plan.steps()) {
      lines.add(messages.text("cli.plan.step", step.number(), place(step)));
      for (PlannedChange planned : step.changes()) {
        lines.addAll(change(planned.change()));
        planned.problems().forEach(problem -> lines.add("    " + problem(problem)));
      }
    }
    return lines;
  }

  /** Where a step happens: account and zone. */
  String place(PlanStep step) {
    return step.zone()
        .map(
            zone ->
                messages.text("cli.plan.zone", step.account().name(), Idn.toUnicode(zone.name())))
        .orElseGet(() -> messages.text("cli.plan.reverse", step.account().name()));
  }

  /** What the checks say, without its weight. */
  String sentence(PlanProblem problem) {
    return messages.text(problem.messageKey(), problem.arguments().toArray());
  }

  private String problem(PlanProblem problem) {
    return switch (problem.severity()) {
      case ERROR -> messages.text("cli.plan.error", sentence(problem));
      case WARNING -> messages.text("cli.plan.warning", sentence(problem));
    };
  }

  private List<String> change(Change change) {
    List<String> lines = new ArrayList<>();
    switch (change) {
      case Change.OfRecord(var zone, var before, var after) -> {
        before
            .map(ZoneRecord::data)
            .ifPresent(record -> lines.add(GOES + ZoneFile.line(record, zone.name())));
        after.ifPresent(record -> lines.add(COMES + ZoneFile.line(record, zone.name())));
      }
      case Change.OfSoa(var _, var before, var after) -> {
        lines.add(GOES + soa(before));
        lines.add(COMES + soa(after));
      }
      case Change.ZoneCreation(var zone, var records, var soa) -> {
        lines.add(COMES + messages.text("cli.plan.newZone", name(zone.name())));
        soa.ifPresent(start -> lines.add(COMES + soa(start)));
        records.forEach(record -> lines.add(COMES + ZoneFile.line(record, zone.name())));
      }
      case Change.ZoneDeletion(var zone, int count) ->
          lines.add(GOES + messages.text("cli.plan.goneZone", name(zone.name()), count));
      case Change.OfReverse(var _, var before, var after) -> {
        before.map(ReverseRecord::data).ifPresent(data -> lines.add(GOES + reverse(data)));
        after.ifPresent(data -> lines.add(COMES + reverse(data)));
      }
    }
    return lines;
  }

  private static String name(DnsName name) {
    return Idn.toUnicode(name);
  }

  private String soa(Soa soa) {
    return messages.text(
        "cli.records.soa",
        soa.mname(),
        soa.rname(),
        soa.serial().toString(),
        String.valueOf(soa.ttl()));
  }

  private String reverse(ReverseData data) {
    String record = data.ip() + " " + name(data.name());
    return data.description().isEmpty() ? record : record + " (" + data.description() + ")";
  }
}
