package org.zonewright.change;

import java.time.Clock;
import java.util.List;
import org.zonewright.store.Database;
import org.zonewright.store.JournalStore;

/** Puts a plan into the journal before anything of it is sent. */
final class RunBeginning {

  private final Database database;
  private final JournalStore journal;
  private final JournalPlans plans;
  private final RunLocks runs;
  private final Clock clock;

  RunBeginning(Database database, RunLocks runs, Clock clock) {
    this.database = database;
    this.journal = new JournalStore(database);
    this.plans = new JournalPlans(database);
    this.runs = runs;
    this.clock = clock;
  }

  /**
   * Journals all steps and marks the change set as being worked on, both at once, so that nobody
   * takes it for one that was left behind.
   */
  RunLocks.Held begin(List<PlanStep> steps, String note) {
    String user = System.getProperty("user.name", "");
    return database.atomically(
        () -> runs.hold(journal.begin(user, note, plans.of(steps), clock.instant())));
  }
}
