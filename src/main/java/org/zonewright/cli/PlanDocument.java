package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.ChangePlan;
import org.zonewright.change.Guardrail;
import org.zonewright.change.PlanProblem;
import org.zonewright.change.PlanStep;
import org.zonewright.change.PlannedChange;
import org.zonewright.change.StepResult;
import org.zonewright.cli.json.ChangeJson;
import org.zonewright.cli.json.ConflictJson;
import org.zonewright.cli.json.ElsewhereJson;
import org.zonewright.cli.json.GuardrailJson;
import org.zonewright.cli.json.PlanJson;
import org.zonewright.cli.json.PlannedJson;
import org.zonewright.cli.json.ProblemJson;
import org.zonewright.cli.json.ResultJson;

/** A plan and what became of it, as JSON. */
final class PlanDocument {

  private final PlanText text;
  private final ResultText results;

  PlanDocument(PlanText text, ResultText results) {
    this.text = text;
    this.results = results;
  }

  /** There was nothing to do. */
  static PlanJson empty(boolean applied) {
    return new PlanJson(
        List.of(),
        applied,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  PlanJson notApplied(ChangePlan plan, List<ConflictJson> conflicts) {
    return new PlanJson(
        planned(plan.steps()),
        false,
        List.of(),
        guardrails(plan),
        conflicts,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * A plan that was sent.
   *
   * @param complete whether nothing of it was left out
   */
  PlanJson applied(
      ChangePlan plan, ApplyReport report, boolean complete, List<ConflictJson> conflicts) {
    return new PlanJson(
        planned(plan.steps()),
        complete && report.allDone(),
        report.results().stream().map(this::result).toList(),
        guardrails(plan),
        conflicts,
        report.elsewhere().stream().map(ElsewhereJson::of).toList(),
        Optional.of(report.changeSet()).filter(id -> id > 0),
        Optional.empty());
  }

  private ResultJson result(StepResult result) {
    return new ResultJson(
        result.step().number(),
        ResultText.status(result.outcome()),
        results.detail(result.outcome()));
  }

  private List<PlannedJson> planned(List<PlanStep> steps) {
    return steps.stream()
        .flatMap(step -> step.changes().stream().map(change -> planned(step, change)))
        .toList();
  }

  private PlannedJson planned(PlanStep step, PlannedChange planned) {
    ChangeJson change = ChangeDocument.of(planned.change());
    return new PlannedJson(
        step.number(),
        step.account().name(),
        change.action(),
        change.object(),
        change.zone(),
        change.before(),
        change.after(),
        planned.problems().stream().map(this::problem).toList());
  }

  private ProblemJson problem(PlanProblem problem) {
    String severity =
        switch (problem.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
        };
    return new ProblemJson(severity, text.sentence(problem));
  }

  private List<GuardrailJson> guardrails(ChangePlan plan) {
    return plan.guardrails().stream()
        .map(
            guardrail ->
                new GuardrailJson(
                    kind(guardrail),
                    guardrail.zone().map(zone -> zone.name().text()),
                    text.reason(guardrail)))
        .toList();
  }

  private static String kind(Guardrail guardrail) {
    return switch (guardrail) {
      case Guardrail.LargeShare _ -> "large-share";
      case Guardrail.ApexNameServers _ -> "apex-name-servers";
      case Guardrail.ZoneDeletion _ -> "zone-deletion";
      case Guardrail.ManyZones _ -> "many-zones";
      case Guardrail.ManyReverseRecords _ -> "many-reverse-records";
    };
  }
}
