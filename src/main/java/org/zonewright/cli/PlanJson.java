package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.ChangePlan;
import org.zonewright.change.PlanProblem;
import org.zonewright.change.PlannedChange;
import org.zonewright.change.StepResult;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.ZoneRecord;
import tools.jackson.databind.node.ObjectNode;

/** A plan and its results as a document. */
final class PlanJson {

  private final PlanText texts;

  PlanJson(Session session) {
    this.texts = new PlanText(session);
  }

  /** The whole document. */
  ObjectNode document(ChangePlan plan, Optional<ApplyReport> report) {
    ObjectNode node = Json.object();
    node.set("plan", Json.array(plan.changes(), this::planned));
    node.put("applied", report.isPresent());
    List<StepResult> results = report.map(ApplyReport::results).orElse(List.of());
    node.set("results", Json.array(results, this::result));
    return node;
  }

  private ObjectNode planned(PlannedChange planned) {
    Change change = planned.change();
    String action =
        switch (change.action()) {
          case CREATE -> "create";
          case UPDATE -> "update";
          case DELETE -> "delete";
        };
    ObjectNode node = Json.object().put("action", action);
    switch (change) {
      case Change.OfRecord(var zone, var before, var after) -> {
        node.put("object", "record").put("zone", zone.name().text());
        sides(node, before.map(PlanJson::record), after.map(r -> Json.record(Json.object(), r)));
      }
      case Change.OfSoa(var zone, var before, var after) -> {
        node.put("object", "soa").put("zone", zone.name().text());
        sides(node, Optional.of(Json.soa(before)), Optional.of(Json.soa(after)));
      }
      case Change.ZoneCreation(var zone, var records, var soa) -> {
        node.put("object", "zone").put("zone", zone.name().text());
        ObjectNode after = Json.object().put("name", zone.name().text());
        after.set("soa", Json.orNull(soa.map(Json::soa)));
        after.set("records", Json.array(records, r -> Json.record(Json.object(), r)));
        sides(node, Optional.empty(), Optional.of(after));
      }
      case Change.ZoneDeletion(var zone, var count) -> {
        node.put("object", "zone").put("zone", zone.name().text());
        sides(node, Optional.of(zone(zone.name(), count)), Optional.empty());
      }
      case Change.OfReverse(var _, var before, var after) -> {
        node.put("object", "reverse");
        sides(node, before.map(ReverseRecord::data).map(Json::reverse), after.map(Json::reverse));
      }
    }
    node.set("problems", Json.array(planned.problems(), this::problem));
    return node;
  }

  private static ObjectNode record(ZoneRecord record) {
    return Json.record(Json.object().put("id", record.id()), record.data());
  }

  private static ObjectNode zone(DnsName name, int records) {
    return Json.object().put("name", name.text()).put("records", records);
  }

  private static void sides(
      ObjectNode node, Optional<ObjectNode> before, Optional<ObjectNode> after) {
    node.set("before", Json.orNull(before));
    node.set("after", Json.orNull(after));
  }

  private ObjectNode problem(PlanProblem problem) {
    String severity =
        switch (problem.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
        };
    return Json.object()
        .put("severity", severity)
        .put("code", problem.messageKey())
        .put("message", texts.text(problem));
  }

  private ObjectNode result(StepResult result) {
    Outcome outcome = result.outcome();
    String status =
        switch (outcome) {
          case Outcome.Done _ -> "done";
          case Outcome.Failed _, Outcome.Different _, Outcome.Conflicted _ -> "failed";
          case Outcome.Unknown _ -> "unknown";
          case Outcome.Skipped _ -> "skipped";
        };
    return Json.object()
        .put("step", result.step().number())
        .put("status", status)
        .put("detail", texts.detail(outcome))
        .put("conflict", outcome instanceof Outcome.Conflicted);
  }
}
