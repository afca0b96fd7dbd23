package org.zonewright.change;

import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.zonewright.account.Accounts;
import org.zonewright.store.Database;

/**
 * Carries plans out: the only code that changes anything at a provider. Each step is journalled
 * before and after it is sent, checked against the live data just before, verified by reading back,
 * and then taken into the cache; its draft is removed only when it is done.
 */
public final class Applier {

  private final Accounts accounts;
  private final Database database;
  private final Clock clock;
  private final Pace pace;

  public Applier(Accounts accounts, Database database, Clock clock) {
    this(accounts, database, clock, Pace.USUAL);
  }

  Applier(Accounts accounts, Database database, Clock clock, Pace pace) {
    this.accounts = accounts;
    this.database = database;
    this.clock = clock;
    this.pace = pace;
  }

  /**
   * Carries the plan out on the calling thread.
   *
   * @param observer learns of each step
   * @param stopRequested asked between steps; true skips the rest
   * @throws IllegalArgumentException if the plan has errors
   * @throws java.util.concurrent.CancellationException if the thread was interrupted; the step
   *     under way is journalled as unknown
   */
  public ApplyReport apply(ChangePlan plan, ApplyObserver observer, BooleanSupplier stopRequested) {
    if (plan.hasErrors()) {
      throw new IllegalArgumentException("a plan with errors cannot be applied");
    }
    if (plan.isEmpty()) {
      return new ApplyReport(0, List.of());
    }
    try (OpenProviders providers = new OpenProviders(accounts)) {
      return new ApplyRun(providers, database, clock, pace).run(plan, observer, stopRequested);
    }
  }
}
