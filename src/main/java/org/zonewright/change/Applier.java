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

  private final RunTools tools;

  /**
   * Carries out over the user's accounts.
   *
   * @param runs the one that this process has for these data
   */
  public Applier(Accounts accounts, Database database, Clock clock, RunLocks runs) {
    this(accounts, database, clock, runs, Pace.USUAL);
  }

  Applier(Accounts accounts, Database database, Clock clock, RunLocks runs, Pace pace) {
    this.tools = new RunTools(accounts, database, clock, runs, pace);
  }

  /**
   * Carries the plan out; see {@link #apply(ChangePlan, ApplyOptions, ApplyObserver,
   * BooleanSupplier)}. Nothing is confirmed.
   */
  public ApplyReport apply(ChangePlan plan, ApplyObserver observer, BooleanSupplier stopRequested) {
    return apply(plan, ApplyOptions.NONE, observer, stopRequested);
  }

  /**
   * Carries the plan out and returns when that has ended. Zones that nothing orders are written at
   * once, as many as the provider allows.
   *
   * @param observer learns of each step
   * @param stopRequested asked between steps; true leaves the rest for {@link Recovery#resume}
   * @throws IllegalArgumentException if the plan has errors, or a guardrail that is not confirmed
   * @throws java.util.concurrent.CancellationException if the thread was interrupted; the steps
   *     under way are journalled as unknown
   */
  public ApplyReport apply(
      ChangePlan plan,
      ApplyOptions options,
      ApplyObserver observer,
      BooleanSupplier stopRequested) {
    if (plan.hasErrors()) {
      throw new IllegalArgumentException("a plan with errors cannot be applied");
    }
    if (!options.confirmed().containsAll(plan.guardrails())) {
      throw new IllegalArgumentException("not confirmed: " + plan.guardrails());
    }
    if (plan.isEmpty()) {
      return new ApplyReport(0, List.of());
    }
    RunBeginning.Begun begun =
        new RunBeginning(tools, plan.steps()).begin(plan.steps(), options.note());
    try (RunLocks.Held held = begun.held();
        OpenProviders providers = new OpenProviders(tools.accounts())) {
      return new ApplyRun(tools, providers, begun.earlier(), begun.steps())
          .run(held.changeSet(), options.oneZoneFirst(), observer, stopRequested);
    }
  }
}
