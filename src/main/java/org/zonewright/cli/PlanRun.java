package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.zonewright.Services;
import org.zonewright.change.ApplyOptions;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.ChangePlan;
import org.zonewright.change.Conflict;
import org.zonewright.change.PlanStep;
import org.zonewright.cli.json.SkippedJson;
import org.zonewright.model.Change;

/** Shows a plan, asks, applies it and tells what became of it. */
final class PlanRun {

  /**
   * How it is done.
   *
   * @param yes without asking
   * @param dryRun not at all, only shown
   * @param force although a guardrail stops it
   * @param note what the user says about it
   * @param partly without the zones that have errors, if there are any
   * @param oneZoneFirst the first zone only
   */
  record Manner(
      boolean yes,
      boolean dryRun,
      boolean force,
      String note,
      boolean partly,
      boolean oneZoneFirst) {

    static Manner of(ChangeOptions options) {
      return new Manner(
          options.yes(), options.dryRun(), options.force(), options.note(), false, false);
    }
  }

  /**
   * How it ended.
   *
   * @param status what the shell is told
   * @param sent whether anything may have been sent
   */
  record Ended(ExitStatus status, boolean sent) {}

  private final Services services;
  private final Output output;
  private final Terminal terminal;
  private final RunReport report;

  /** Runs plans of what a command asks for. */
  PlanRun(Services services, Output output, Terminal terminal) {
    this(services, output, terminal, new RunReport(services, output));
  }

  private PlanRun(Services services, Output output, Terminal terminal, RunReport report) {
    this.services = services;
    this.output = output;
    this.terminal = terminal;
    this.report = report;
  }

  /** Runs plans of the user's drafts. */
  static PlanRun ofDrafts(Services services, Output output, Terminal terminal) {
    return new PlanRun(
        services,
        output,
        terminal,
        new RunReport(services, output, RunReport.Nothing.DRAFTED, Optional.empty()));
  }

  /**
   * Runs plans of a command for many objects.
   *
   * @param skipped what it leaves alone; empty where nothing can be
   */
  PlanRun(
      Services services, Output output, Terminal terminal, Optional<List<SkippedJson>> skipped) {
    this(
        services,
        output,
        terminal,
        new RunReport(
            services,
            output,
            skipped.filter(left -> !left.isEmpty()).isPresent()
                ? RunReport.Nothing.LEFT
                : RunReport.Nothing.WANTED,
            skipped));
  }

  /**
   * Runs a plan.
   *
   * @param conflicts looks for conflicts of the drafts it is made of
   */
  Ended run(ChangePlan plan, Supplier<List<Conflict>> conflicts, Manner manner) {
    List<Conflict> known = plan.isEmpty() ? List.of() : conflicts.get();
    return run(new Proposal(plan, known, true, () -> Optional.of(plan)), conflicts, manner);
  }

  /**
   * A plan that may leave nothing behind before the user has agreed to it.
   *
   * @param plan what is shown
   * @param known conflicts of the drafts it is made of
   * @param drafted whether those drafts are there whatever the user says
   * @param agreed makes the plan again once the user has agreed; empty if it would no longer be the
   *     one that was shown
   */
  record Proposal(
      ChangePlan plan,
      List<Conflict> known,
      boolean drafted,
      Supplier<Optional<ChangePlan>> agreed) {}

  /**
   * Runs a proposal.
   *
   * @param conflicts looks for the conflicts that are left in the end
   */
  Ended run(Proposal proposal, Supplier<List<Conflict>> conflicts, Manner manner) {
    ChangePlan plan = proposal.plan();
    List<Conflict> known = proposal.known();
    if (plan.isEmpty()) {
      report.empty(!manner.dryRun());
      return new Ended(ExitStatus.DONE, false);
    }
    show(proposal, manner);
    tellWholeZones(plan);
    ChangePlan chosen = manner.partly() ? plan.applicable() : plan;
    if (chosen.hasErrors() || chosen.isEmpty()) {
      tellErrors(plan, manner);
      return unsent(plan, known, known.isEmpty() ? ExitStatus.NOT_APPLIED : ExitStatus.CONFLICT);
    }
    if (manner.dryRun()) {
      return unsent(plan, known, ExitStatus.DONE);
    }
    boolean complete = chosen.steps().size() == plan.steps().size();
    if (!complete) {
      output.message("cli.plan.leftOut", plan.steps().size() - chosen.steps().size());
    }
    if (isStopped(chosen, manner)
        || !(manner.yes() || new Consent(output, terminal).given(output.text("cli.plan.ask")))) {
      return unsent(plan, known, ExitStatus.NOT_APPLIED);
    }
    Optional<ChangePlan> real = proposal.agreed().get();
    if (real.isEmpty()) {
      output.message("cli.plan.overtaken");
      return unsent(plan, known, ExitStatus.NOT_APPLIED);
    }
    return sent(real.get(), complete, conflicts, manner);
  }

  private Ended sent(
      ChangePlan plan, boolean complete, Supplier<List<Conflict>> conflicts, Manner manner) {
    ApplyReport done = apply(manner.partly() ? plan.applicable() : plan, manner);
    return new Ended(report.applied(plan, done, complete, conflicts.get()), true);
  }

  private Ended unsent(ChangePlan plan, List<Conflict> known, ExitStatus status) {
    return new Ended(report.notApplied(plan, known, status), false);
  }

  /** With JSON the plan is part of the one document; somebody who is asked must see it before. */
  private void show(Proposal proposal, Manner manner) {
    ChangePlan plan = proposal.plan();
    if (!output.isJson()) {
      output.lines(report.lines(plan, proposal.known(), proposal.drafted()));
    } else if (terminal.isInteractive() && !manner.yes()) {
      report.lines(plan, proposal.known(), proposal.drafted()).forEach(output::sentence);
    }
  }

  private void tellErrors(ChangePlan plan, Manner manner) {
    output.message("cli.plan.stopped");
    if (!manner.partly() && !plan.applicable().isEmpty()) {
      output.message("cli.plan.partly");
    }
  }

  /** Whether a guardrail stops it; told in any case. */
  private boolean isStopped(ChangePlan plan, Manner manner) {
    if (plan.guardrails().isEmpty()) {
      return false;
    }
    PlanText text = new PlanText(output.messages());
    // without --force the plan as it is printed says so already
    if (manner.force() || output.isJson()) {
      String key = manner.force() ? "cli.plan.forced" : "cli.plan.guardrail";
      plan.guardrails().forEach(guardrail -> output.message(key, text.reason(guardrail)));
    }
    if (!manner.force()) {
      output.message("cli.plan.guarded");
    }
    return !manner.force();
  }

  /** Whoever knows that the whole zone is sent wants to know what keeps others' changes safe. */
  private void tellWholeZones(ChangePlan plan) {
    plan.steps().stream()
        .filter(
            step -> step.changes().stream().anyMatch(c -> c.change() instanceof Change.OfRecord))
        .map(PlanStep::account)
        .distinct()
        .filter(account -> services.accounts().capabilities(account).wholeZoneUpdates())
        .forEach(account -> output.message("cli.plan.wholeZone", account.name()));
  }

  private ApplyReport apply(ChangePlan plan, Manner manner) {
    ApplyOptions options =
        new ApplyOptions(Set.copyOf(plan.guardrails()), manner.note(), manner.oneZoneFirst());
    PlanText text = new PlanText(output.messages());
    try (StopRequest stop = new StopRequest(terminal, output)) {
      ApplyReport done =
          services.applier().apply(plan, options, new ApplyProgress(output, text), stop);
      if (!done.allDone()) {
        stop.tell();
        if (manner.oneZoneFirst()) {
          output.message("cli.apply.oneZone");
        }
      }
      return done;
    }
  }
}
