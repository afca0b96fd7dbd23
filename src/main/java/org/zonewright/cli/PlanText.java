package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.change.ChangePlan;
import org.zonewright.change.Guardrail;
import org.zonewright.change.PlanProblem;
import org.zonewright.change.PlanStep;
import org.zonewright.change.PlannedChange;
import org.zonewright.dns.Idn;
import org.zonewright.model.ZoneRef;
import org.zonewright.text.Messages;

/** A plan for people. */
final class PlanText {

  private final Messages messages;
  private final ChangeText changes;

  PlanText(Messages messages) {
    this.messages = messages;
    this.changes = new ChangeText(messages);
  }

  List<String> lines(ChangePlan plan) {
    List<String> lines = new ArrayList<>();
    for (PlanStep step : plan.steps()) {
      lines.add(messages.text("cli.plan.step", step.number(), place(step)));
      for (PlannedChange planned : step.changes()) {
        lines.addAll(changes.lines(planned.change()));
        planned.problems().forEach(problem -> lines.add("    " + problem(problem)));
      }
    }
    plan.guardrails()
        .forEach(guardrail -> lines.add(messages.text("cli.plan.guardrail", reason(guardrail))));
    return lines;
  }

  /** Where a step happens: account and zone. */
  String place(PlanStep step) {
    return place(step.account().name(), step.zone());
  }

  /** Account and zone; without a zone it is about reverse records. */
  String place(String account, Optional<ZoneRef> zone) {
    return zone.map(ref -> messages.text("cli.plan.zone", account, Idn.toUnicode(ref.name())))
        .orElseGet(() -> messages.text("cli.plan.reverse", account));
  }

  /** What the checks say, without its weight. */
  String sentence(PlanProblem problem) {
    return text(problem.messageKey(), problem.arguments());
  }

  /** Why a plan is not applied without {@code --force}. */
  String reason(Guardrail guardrail) {
    return text(guardrail.messageKey(), guardrail.arguments());
  }

  private String text(String key, List<String> arguments) {
    return messages.text(key, arguments.stream().map(InUnicode::words).toArray());
  }

  private String problem(PlanProblem problem) {
    return switch (problem.severity()) {
      case ERROR -> messages.text("cli.plan.error", sentence(problem));
      case WARNING -> messages.text("cli.plan.warning", sentence(problem));
    };
  }
}
