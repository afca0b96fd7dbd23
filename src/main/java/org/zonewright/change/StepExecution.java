package org.zonewright.change;

import java.util.Map;
import java.util.concurrent.CancellationException;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.JournalStatus;
import org.zonewright.store.JournalStore;

/**
 * Carries single steps out and keeps the journal: what is about to be sent is in it before, what
 * came of it after. Safe for many threads.
 */
final class StepExecution {

  private final RunTools tools;
  private final JournalStore journal;
  private final DraftSettlement settlement;
  private final DraftedStep drafted;
  private final StepWriters writers;
  private final EarlierAttempts earlier;
  private final RecordSetCheck check;
  private final OwnChanges own;

  StepExecution(
      RunTools tools,
      StepWriters writers,
      EarlierAttempts earlier,
      RecordSetCheck check,
      OwnChanges own) {
    this.tools = tools;
    this.journal = new JournalStore(tools.database());
    this.settlement = new DraftSettlement(tools.database());
    this.drafted = new DraftedStep(tools.database());
    this.writers = writers;
    this.earlier = earlier;
    this.check = check;
    this.own = own;
  }

  /** Carries a step out, or finds that it must not be. */
  Outcome carryOut(RunStep run, ApplyObserver observer) {
    PlanStep step = run.step();
    if (run.stale() || !drafted.stands(step) || drafted.isLocked(step)) {
      return stale(run);
    }
    observer.started(step);
    Outcome outcome;
    try {
      Map<PlanStep, Outcome.Conflicted> conflicts = check.conflicts(step);
      if (!conflicts.isEmpty()) {
        outcome = conflict(run, conflicts);
      } else {
        outcome = send(run);
      }
    } catch (ProviderException problem) {
      outcome = new Outcome.Failed(problem);
    }
    if (run.isUncertain() && outcome instanceof Outcome.Failed(var problem) && isMute(problem)) {
      outcome = new Outcome.Unknown(problem);
    }
    note(run, outcome);
    return outcome;
  }

  /** Whether a problem leaves open what became of an earlier attempt. */
  private static boolean isMute(ProviderException problem) {
    return !(problem instanceof ProviderException.Rejected
        || problem instanceof ProviderException.Conflict
        || problem instanceof ProviderException.NotFound);
  }

  /**
   * What becomes of a step of a zone that was stopped before it began.
   *
   * @return skipped, unless the step is one of those that stopped it
   */
  Outcome stopped(RunStep run) {
    if (run.stale()) {
      return run.skipped();
    }
    Outcome outcome = conflict(run, check.conflicts(run.step()));
    note(run, outcome);
    return outcome;
  }

  private Outcome conflict(RunStep run, Map<PlanStep, Outcome.Conflicted> conflicts) {
    Outcome own = conflicts.get(run.step());
    if (own != null) {
      return own;
    }
    if (!run.isUncertain()) {
      return run.skipped();
    }
    Outcome seen = looked(run);
    // the journal keeps it as one to be looked at again
    return seen instanceof Outcome.Skipped ? run.skipped() : seen;
  }

  /** Whether what was sent earlier was done; changes nothing at the provider. */
  private Outcome looked(RunStep run) {
    try {
      StepWriter writer = writers.of(run.step());
      boolean done =
          writer.inspect(run.step(), attempt(run.step(), writer)) == StepTruth.Truth.DONE;
      return done ? new Outcome.Done(false) : new Outcome.Skipped();
    } catch (ProviderException problem) {
      return new Outcome.Unknown(problem);
    }
  }

  private Outcome send(RunStep run) {
    PlanStep step = run.step();
    StepWriter writer = writers.of(step);
    Attempt attempt = attempt(step, writer);
    journal.sending(run.entry(), attempt.providerId(), tools.clock().instant());
    try {
      return writer.write(step, attempt);
    } catch (CancellationException cancelled) {
      journal.ended(
          run.entry(),
          JournalStatus.UNKNOWN,
          StepRemark.INTERRUPTED.detail(),
          tools.clock().instant());
      throw cancelled;
    }
  }

  private Attempt attempt(PlanStep step, StepWriter writer) {
    return earlier
        .of(step)
        .map(
            before ->
                before.providerId().isEmpty()
                    ? new Attempt(writer.providerId(step), before.earlier())
                    : before)
        .orElseGet(() -> Attempt.first(writer.providerId(step)));
  }

  /** Of what was sent before it became stale, it is looked whether it was done. */
  private Outcome stale(RunStep run) {
    if (!run.isUncertain()) {
      return run.skipped();
    }
    Outcome outcome = looked(run);
    if (outcome instanceof Outcome.Skipped) {
      journal.ended(
          run.entry(),
          JournalStatus.SKIPPED,
          StepRemark.WITHDRAWN.detail(),
          tools.clock().instant());
    }
    note(run, outcome);
    return outcome;
  }

  private void note(RunStep run, Outcome outcome) {
    switch (outcome) {
      case Outcome.Skipped _ -> {}
      case Outcome.Done(var provisioning) -> {
        own.add(run.step());
        // one transaction, so that a crash can neither leave the draft of what is done behind nor
        // take away the draft of what may not be; if a power cut takes it back, the step is one
        // that was sent without a known end, and is looked at again
        tools
            .database()
            .unhurried(
                () -> {
                  settlement.settle(run.step());
                  journal.supersede(run.entry(), tools.clock().instant());
                  ended(
                      run,
                      JournalStatus.DONE,
                      provisioning ? StepRemark.PROVISIONING.detail() : "");
                  return run;
                });
      }
      case Outcome.Failed(var problem) -> ended(run, JournalStatus.FAILED, problem);
      case Outcome.Unknown(var problem) -> ended(run, JournalStatus.UNKNOWN, problem);
      case Outcome.Different(var meant, var found) ->
          ended(
              run,
              JournalStatus.FAILED,
              StepRemark.DIFFERS.detail("meant %s, found %s".formatted(meant, found)));
      case Outcome.Conflicted(var base, var live) ->
          ended(
              run,
              JournalStatus.CONFLICT,
              StepRemark.CHANGED_ELSEWHERE.detail("base %s, live %s".formatted(base, live)));
    }
  }

  private void ended(RunStep run, JournalStatus status, ProviderException problem) {
    journal.ended(
        run.entry(),
        status,
        String.valueOf(problem.getMessage()),
        StepProblem.kept(problem),
        tools.clock().instant());
  }

  private void ended(RunStep run, JournalStatus status, String detail) {
    journal.ended(run.entry(), status, detail, tools.clock().instant());
  }
}
