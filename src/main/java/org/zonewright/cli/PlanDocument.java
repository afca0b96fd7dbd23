package org.zonewright.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.ChangePlan;
import org.zonewright.change.PlanProblem;
import org.zonewright.change.PlanStep;
import org.zonewright.change.PlannedChange;
import org.zonewright.cli.json.DeletedZoneJson;
import org.zonewright.cli.json.PlanJson;
import org.zonewright.cli.json.PlannedJson;
import org.zonewright.cli.json.ProblemJson;
import org.zonewright.cli.json.RecordDataJson;
import org.zonewright.cli.json.ResultJson;
import org.zonewright.cli.json.ReverseDataJson;
import org.zonewright.cli.json.SoaJson;
import org.zonewright.cli.json.ZoneDataJson;
import org.zonewright.model.Change;
import org.zonewright.text.Messages;

/** A plan and what became of it, as JSON. */
final class PlanDocument {

  private PlanDocument() {}

  static PlanJson notApplied(ChangePlan plan, Messages messages) {
    return new PlanJson(planned(plan, messages), false, List.of());
  }

  static PlanJson applied(
      ChangePlan plan, ApplyReport report, Messages messages, ResultText results) {
    List<ResultJson> told =
        report.results().stream()
            .map(
                result ->
                    new ResultJson(
                        result.step().number(),
                        ResultText.status(result.outcome()),
                        results.detail(result.outcome())))
            .toList();
    return new PlanJson(planned(plan, messages), report.allDone(), told);
  }

  private static List<PlannedJson> planned(ChangePlan plan, Messages messages) {
    PlanText text = new PlanText(messages);
    return plan.steps().stream()
        .flatMap(step -> step.changes().stream().map(change -> planned(step, change, text)))
        .toList();
  }

  private static PlannedJson planned(PlanStep step, PlannedChange planned, PlanText text) {
    Change change = planned.change();
    return new PlannedJson(
        step.number(),
        step.account().name(),
        change.action().name().toLowerCase(Locale.ROOT),
        object(change),
        step.zone().map(zone -> zone.name().text()),
        before(change),
        after(change),
        planned.problems().stream().map(problem -> problem(problem, text)).toList());
  }

  private static ProblemJson problem(PlanProblem problem, PlanText text) {
    return new ProblemJson(
        problem.severity().name().toLowerCase(Locale.ROOT), text.sentence(problem));
  }

  private static String object(Change change) {
    return switch (change) {
      case Change.OfRecord _ -> "record";
      case Change.OfSoa _ -> "soa";
      case Change.ZoneCreation _, Change.ZoneDeletion _ -> "zone";
      case Change.OfReverse _ -> "reverse";
    };
  }

  private static Optional<Object> before(Change change) {
    return switch (change) {
      case Change.OfRecord c -> c.before().map(record -> RecordDataJson.of(record.data()));
      case Change.OfSoa c -> Optional.of(SoaJson.of(c.before()));
      case Change.ZoneCreation _ -> Optional.empty();
      case Change.ZoneDeletion c ->
          Optional.of(
              new DeletedZoneJson(c.zone().name().text(), c.zone().providerId(), c.recordCount()));
      case Change.OfReverse c -> c.before().map(record -> ReverseDataJson.of(record.data()));
    };
  }

  private static Optional<Object> after(Change change) {
    return switch (change) {
      case Change.OfRecord c -> c.after().map(RecordDataJson::of);
      case Change.OfSoa c -> Optional.of(SoaJson.of(c.after()));
      case Change.ZoneCreation c ->
          Optional.of(
              new ZoneDataJson(
                  c.zone().name().text(),
                  c.soa().map(SoaJson::of),
                  c.records().stream().map(RecordDataJson::of).toList()));
      case Change.ZoneDeletion _ -> Optional.empty();
      case Change.OfReverse c -> c.after().map(ReverseDataJson::of);
    };
  }
}
