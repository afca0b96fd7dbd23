package org.zonewright.change;

import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.zonewright.account.Accounts;
import org.zonewright.store.Database;
import org.zonewright.store.JournalSet;
import org.zonewright.store.JournalStep;
import org.zonewright.store.JournalStore;

/** Takes up change sets that were not carried out to their end. */
public final class Recovery {

  private final Accounts accounts;
  private final Database database;
  private final JournalStore journal;
  private final Clock clock;
  private final RunLocks runs;

  public Recovery(Accounts accounts, Database database, Clock clock, RunLocks runs) {
    this.accounts = accounts;
    this.database = database;
    this.journal = new JournalStore(database);
    this.clock = clock;
    this.runs = runs;
  }

  /**
   * Change sets to take up, oldest first; those that a running program works on are not among them.
   * Asks the journal alone.
   */
  public List<UnfinishedRun> unfinished() {
    return journal.open().stream().filter(set -> !runs.isHeld(set.id())).map(this::run).toList();
  }

  private UnfinishedRun run(JournalSet set) {
    int done = 0;
    int notSent = 0;
    int unknown = 0;
    for (JournalStep step : journal.steps(set.id())) {
      switch (step.status()) {
        case DONE -> done++;
        case PENDING, SKIPPED -> notSent++;
        case SENDING, UNKNOWN -> unknown++;
        case FAILED, CONFLICT -> {}
      }
    }
    return new UnfinishedRun(set.id(), set.localUser(), set.startedAt(), done, notSent, unknown);
  }

  /**
   * Reads back from the providers what became of each step. Sends nothing that changes anything.
   *
   * @throws IllegalArgumentException if there is no such change set
   */
  public RunTruth inspect(long changeSet) {
    return new RunTruth(
        existing(changeSet).id(),
        journal.steps(changeSet).stream()
            .map(step -> new StepTruth(step, StepTruth.Truth.UNREACHABLE))
            .toList());
  }

  /**
   * Goes on with a change set where it was left: what was done is not repeated, of what nobody
   * knows it is looked first whether it was done.
   *
   * @param observer learns of the steps that are not done yet
   * @param stopRequested asked between steps; true leaves the rest
   * @return how all steps of the change set stand now
   * @throws IllegalArgumentException if there is no such change set
   * @throws IllegalStateException if a running program works on it
   */
  public ApplyReport resume(long changeSet, ApplyObserver observer, BooleanSupplier stopRequested) {
    try (OpenProviders providers = new OpenProviders(accounts);
        RunLocks.Held held = runs.hold(existing(changeSet).id())) {
      return new ApplyRun(providers, database, clock, Pace.USUAL)
          .run(held.changeSet(), new ChangePlan(List.of()), observer, stopRequested);
    }
  }

  /**
   * Ends a change set as it is; what is not done stays drafted.
   *
   * @throws IllegalArgumentException if there is no such change set
   * @throws IllegalStateException if a running program works on it
   */
  public void leave(long changeSet) {
    try (RunLocks.Held _ = runs.hold(existing(changeSet).id())) {
      journal.end(changeSet, clock.instant());
    }
  }

  private JournalSet existing(long changeSet) {
    return journal
        .find(changeSet)
        .orElseThrow(() -> new IllegalArgumentException("no such change set: " + changeSet));
  }
}
