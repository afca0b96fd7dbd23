package org.zonewright.change;

import java.time.Clock;
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

  public Applier(Accounts accounts, Database database, Clock clock) {
    this.accounts = accounts;
    this.database = database;
    this.clock = clock;
  }

  /**
   * Carries the plan out on the calling thread.
   *
   * @param observer learns of each step
   * @param stopRequested asked between steps; true skips the rest
   * @throws IllegalArgumentException if the plan has errors
   */
  public ApplyReport apply(ChangePlan plan, ApplyObserver observer, BooleanSupplier stopRequested) {
    throw new UnsupportedOperationException("" + accounts + database + clock + plan + observer);
  }
}
