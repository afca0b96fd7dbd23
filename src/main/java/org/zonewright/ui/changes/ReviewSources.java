package org.zonewright.ui.changes;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zonewright.Services;
import org.zonewright.change.ApplyObserver;
import org.zonewright.change.ApplyOptions;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.ChangePlan;
import org.zonewright.store.DraftEntry;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.SyncStarter;

/**
 * Where a review gets its drafts and plans from and how it applies them; these block.
 *
 * @param merging takes over what only someone else changed
 * @param drafts all drafts
 * @param planner makes a plan of drafts
 * @param applying carries a plan out
 * @param runs change sets that are not finished
 * @param syncs reads anew what someone else changed
 */
public record ReviewSources(
    Runnable merging,
    Supplier<List<DraftEntry>> drafts,
    Function<List<DraftEntry>, ChangePlan> planner,
    Applying applying,
    RunSource runs,
    SyncStarter syncs) {

  /** Carries a plan out, see {@link org.zonewright.change.Applier#apply}. */
  @FunctionalInterface
  public interface Applying {

    /** Carries the plan out on the calling thread. */
    ApplyReport apply(
        ChangePlan plan,
        ApplyOptions options,
        ApplyObserver observer,
        BooleanSupplier stopRequested);
  }

  /** Those of the product. */
  public static ReviewSources of(Services services, RunSource runs, SyncStarter syncs) {
    return new ReviewSources(
        services.conflicts()::mergeSilently,
        services.drafts()::all,
        services.planner()::planDrafts,
        services.applier()::apply,
        runs,
        syncs);
  }

  /** Whether a change set was not carried to its end. */
  boolean isUnfinished(long changeSet) {
    return runs.unfinished().stream().anyMatch(run -> run.changeSet() == changeSet);
  }

  /** The plan of what is drafted within {@code scope}. */
  ChangePlan plan(ReviewScope scope) {
    merging.run();
    return planner.apply(drafts.get().stream().filter(scope::contains).toList());
  }
}
