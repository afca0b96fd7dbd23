package org.zonewright.ui.changes;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zonewright.Services;
import org.zonewright.change.ApplyObserver;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.ChangePlan;
import org.zonewright.store.DraftEntry;
import org.zonewright.ui.common.SyncStarter;

/**
 * Where a review gets its drafts and plans from and how it applies them; these three block.
 *
 * @param drafts all drafts
 * @param planner makes a plan of drafts
 * @param applying carries a plan out
 * @param syncs reads anew what someone else changed
 */
public record ReviewSources(
    Supplier<List<DraftEntry>> drafts,
    Function<List<DraftEntry>, ChangePlan> planner,
    Applying applying,
    SyncStarter syncs) {

  /** Carries a plan out, see {@link org.zonewright.change.Applier#apply}. */
  @FunctionalInterface
  public interface Applying {

    /** Carries the plan out on the calling thread. */
    ApplyReport apply(ChangePlan plan, ApplyObserver observer, BooleanSupplier stopRequested);
  }

  /** Those of the product. */
  public static ReviewSources of(Services services, SyncStarter syncs) {
    return new ReviewSources(
        services.drafts()::all, services.planner()::planDrafts, services.applier()::apply, syncs);
  }
}
