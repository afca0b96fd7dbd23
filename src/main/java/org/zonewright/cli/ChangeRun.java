package org.zonewright.cli;

import java.util.List;
import java.util.Locale;
import org.zonewright.Services;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.ChangePlan;
import org.zonewright.change.PlanStep;
import org.zonewright.cli.json.PlanJson;
import org.zonewright.model.Change;
import org.zonewright.text.ErrorTexts;

/** Plans changes, shows the plan, asks, applies it and shows what became of it. */
final class ChangeRun {

  private final Output output;
  private final Terminal terminal;

  ChangeRun(Output output, Terminal terminal) {
    this.output = output;
    this.terminal = terminal;
  }

  ExitStatus run(Services services, List<Change> changes, ChangeOptions options) {
    ChangePlan plan = services.planner().planChanges(changes);
    if (plan.isEmpty()) {
      output.answer(
          new PlanJson(List.of(), !options.dryRun(), List.of()),
          () -> List.of(output.text("cli.plan.empty")));
      return ExitStatus.DONE;
    }
    PlanText text = new PlanText(output.messages());
    show(plan, text, options);
    tellWholeZones(services, plan);
    if (plan.hasErrors()) {
      output.message("cli.plan.stopped");
      return notApplied(plan, ExitStatus.NOT_APPLIED);
    }
    if (options.dryRun()) {
      return notApplied(plan, ExitStatus.DONE);
    }
    return options.yes() || agreed()
        ? apply(services, plan, text)
        : notApplied(plan, ExitStatus.NOT_APPLIED);
  }

  /** With JSON the plan is part of the one document; somebody who is asked must see it before. */
  private void show(ChangePlan plan, PlanText text, ChangeOptions options) {
    if (!output.isJson()) {
      output.lines(text.lines(plan));
    } else if (terminal.isInteractive() && !options.yes()) {
      text.lines(plan).forEach(output::sentence);
    }
  }

  /** Whoever knows that the whole zone is sent wants to know what keeps others' changes safe. */
  private void tellWholeZones(Services services, ChangePlan plan) {
    plan.steps().stream()
        .filter(
            step -> step.changes().stream().anyMatch(c -> c.change() instanceof Change.OfRecord))
        .map(PlanStep::account)
        .distinct()
        .filter(account -> services.accounts().capabilities(account).wholeZoneUpdates())
        .forEach(account -> output.message("cli.plan.wholeZone", account.name()));
  }

  private boolean agreed() {
    if (!terminal.isInteractive()) {
      output.message("cli.plan.nobody");
      return false;
    }
    String answer = terminal.ask(output.text("cli.plan.ask")).strip().toLowerCase(Locale.ROOT);
    boolean yes = answer.equals("y") || answer.equals("yes");
    if (!yes) {
      output.message("cli.plan.declined");
    }
    return yes;
  }

  private ExitStatus notApplied(ChangePlan plan, ExitStatus status) {
    if (output.isJson()) {
      output.document(PlanDocument.notApplied(plan, output.messages()));
    }
    return status;
  }

  private ExitStatus apply(Services services, ChangePlan plan, PlanText text) {
    ResultText results =
        new ResultText(
            output.messages(), new ErrorTexts(output.messages(), services.accounts()::byName));
    ApplyReport report =
        services.applier().apply(plan, new ApplyProgress(output, text), () -> false);
    output.answer(
        PlanDocument.applied(plan, report, output.messages(), results),
        () -> results.lines(report));
    if (report.allDone()) {
      return ExitStatus.DONE;
    }
    return results.isConflict(report) ? ExitStatus.CONFLICT : ExitStatus.FAILED;
  }
}
