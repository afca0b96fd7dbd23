package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;
import org.zonewright.Services;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.ChangePlan;
import org.zonewright.change.Recovery;
import org.zonewright.change.RunTruth;
import org.zonewright.change.StepResult;
import org.zonewright.change.StepTruth;
import org.zonewright.change.UnfinishedRun;
import org.zonewright.cli.json.LeftJson;
import org.zonewright.model.Change;

/** Takes up change sets that were not carried out to their end: goes on with one, or leaves all. */
final class ResumeRun {

  private final Services services;
  private final Output output;
  private final Terminal terminal;
  private final Recovery recovery;

  ResumeRun(Services services, Output output, Terminal terminal) {
    this.services = services;
    this.output = output;
    this.terminal = terminal;
    this.recovery = services.recovery();
  }

  /** Ends all of them as they are; what is not done stays drafted. */
  ExitStatus leave() {
    List<Long> left = recovery.unfinished().stream().map(UnfinishedRun::changeSet).toList();
    left.forEach(recovery::leave);
    output.answer(
        new LeftJson(left),
        () ->
            List.of(
                left.isEmpty()
                    ? output.text("cli.unfinished.none")
                    : output.text("cli.unfinished.left", left.size())));
    return ExitStatus.DONE;
  }

  /** Goes on with the oldest. */
  ExitStatus resume(ChangeOptions options) {
    List<UnfinishedRun> unfinished = new UnfinishedRuns(output).tell(services);
    if (unfinished.isEmpty()) {
      output.answer(
          PlanDocument.empty(!options.dryRun()), () -> List.of(output.text("cli.unfinished.none")));
      return ExitStatus.DONE;
    }
    long changeSet = unfinished.getFirst().changeSet();
    boolean shown = options.dryRun() || !options.yes();
    if (shown) {
      show(recovery.inspect(changeSet));
    }
    if (options.dryRun()) {
      return notResumed(ExitStatus.DONE);
    }
    if (!options.yes() && !new Consent(output, terminal).given(output.text("cli.unfinished.ask"))) {
      return notResumed(ExitStatus.NOT_APPLIED);
    }
    ExitStatus status = resume(changeSet);
    if (unfinished.size() > 1) {
      output.message("cli.unfinished.more", unfinished.size() - 1);
      return status == ExitStatus.DONE ? ExitStatus.FAILED : status;
    }
    return status;
  }

  private ExitStatus notResumed(ExitStatus status) {
    if (output.isJson()) {
      output.document(PlanDocument.empty(false));
    }
    return status;
  }

  private ExitStatus resume(long changeSet) {
    ApplyReport report;
    try (StopRequest stop = new StopRequest(terminal, output)) {
      report =
          recovery.resume(
              changeSet, new ApplyProgress(output, new PlanText(output.messages())), stop);
      if (!report.allDone()) {
        stop.tell();
      }
    }
    ChangePlan plan = new ChangePlan(report.results().stream().map(StepResult::step).toList());
    return new RunReport(services, output).applied(plan, report, true, services.conflicts().all());
  }

  /** Each step, what became of it, and, where it is not done, what it is to do. */
  private void show(RunTruth truth) {
    List<String> lines = new ArrayList<>();
    PlanText text = new PlanText(output.messages());
    ChangeText changes = new ChangeText(output.messages());
    for (StepTruth step : truth.steps()) {
      Change first = step.step().changes().getFirst();
      lines.add(
          output.text(
              "cli.unfinished.step",
              step.step().number(),
              text.place(step.step().accountName(), first.zoneRef()),
              word(step.truth())));
      if (step.truth() != StepTruth.Truth.DONE) {
        step.step().changes().forEach(change -> lines.addAll(changes.lines(change)));
      }
    }
    if (output.isJson()) {
      lines.forEach(output::sentence);
    } else {
      output.lines(lines);
    }
  }

  private String word(StepTruth.Truth truth) {
    return switch (truth) {
      case DONE -> output.text("cli.unfinished.done");
      case NOT_DONE -> output.text("cli.unfinished.notDone");
      case DIFFERENT -> output.text("cli.unfinished.different");
      case UNREACHABLE -> output.text("cli.unfinished.unreachable");
    };
  }
}
