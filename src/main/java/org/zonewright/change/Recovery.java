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

  private final RunTools tools;
  private final JournalStore journal;

  /**
   * Takes up what was carried out over the user's accounts.
   *
   * @param runs the one that this process has for these data
   */
  public Recovery(Accounts accounts, Database database, Clock clock, RunLocks runs) {
    this(accounts, database, clock, runs, Pace.USUAL);
  }

  Recovery(Accounts accounts, Database database, Clock clock, RunLocks runs, Pace pace) {
    this.tools = new RunTools(accounts, database, clock, runs, pace);
    this.journal = new JournalStore(database);
  }

  /**
   * Change sets to take up, oldest first; those that a running program works on are not among them.
   * Asks the journal alone.
   */
  public List<UnfinishedRun> unfinished() {
    return journal.open().stream()
        .filter(set -> !tools.runs().isHeld(set.id()))
        .map(this::run)
        .toList();
  }

  private UnfinishedRun run(JournalSet set) {
    int done = 0;
    int notSent = 0;
    int unknown = 0;
    int failed = 0;
    int conflicts = 0;
    for (JournalStep step : journal.steps(set.id())) {
      switch (step.status()) {
        case DONE -> done++;
        case PENDING, SKIPPED -> notSent++;
        case SENDING, UNKNOWN -> unknown++;
        case FAILED -> failed++;
        case CONFLICT -> conflicts++;
      }
    }
    return new UnfinishedRun(
        set.id(), set.localUser(), set.startedAt(), done, notSent, unknown, failed, conflicts);
  }

  /**
   * Reads back from the providers what became of each step. Sends nothing that changes anything.
   *
   * @throws IllegalArgumentException if there is no such change set
   */
  public RunTruth inspect(long changeSet) {
    JournalSet set = existing(changeSet);
    try (OpenProviders providers = new OpenProviders(tools.accounts())) {
      return new RunTruth(
          set.id(), new RunInspection(tools, providers).of(journal.steps(set.id())));
    }
  }

  /**
   * Goes on with a change set where it was left: what was done is not repeated, of what nobody
   * knows it is looked first whether it was done.
   *
   * @param observer learns of the steps that are not done yet
   * @param stopRequested asked between steps; true leaves the rest
   * @return how all steps of the change set stand now
   * @throws IllegalArgumentException if there is no such change set, or it has ended
   * @throws IllegalStateException if a running program works on it
   * @throws java.util.concurrent.CancellationException if the thread was interrupted
   */
  public ApplyReport resume(long changeSet, ApplyObserver observer, BooleanSupplier stopRequested) {
    existing(changeSet);
    RunBeginning.Begun begun = new RunResumption(tools).begin(changeSet);
    try (RunLocks.Held held = begun.held();
        OpenProviders providers = new OpenProviders(tools.accounts())) {
      return new ApplyRun(tools, providers, begun.earlier(), begun.steps())
          .run(held.changeSet(), false, observer, stopRequested);
    }
  }

  /**
   * Ends a change set as it is; what is not done stays drafted.
   *
   * @throws IllegalArgumentException if there is no such change set
   * @throws IllegalStateException if a running program works on it
   */
  public void leave(long changeSet) {
    try (RunLocks.Held _ = tools.runs().hold(existing(changeSet).id())) {
      journal.end(changeSet, tools.clock().instant());
    }
  }

  /**
   * Ends a change set as it is, except that what was found to be done is done: so it can be taken
   * back like everything else that was.
   *
   * @param truth what was found
   * @throws IllegalArgumentException if there is no such change set
   * @throws IllegalStateException if a running program works on it
   */
  public void leave(RunTruth truth) {
    try (RunLocks.Held held = tools.runs().hold(existing(truth.changeSet()).id())) {
      new TruthNotes(tools).note(truth);
      journal.end(held.changeSet(), tools.clock().instant());
    }
  }

  private JournalSet existing(long changeSet) {
    return journal
        .find(changeSet)
        .orElseThrow(() -> new IllegalArgumentException("no such change set: " + changeSet));
  }
}
