package org.zonewright.ui.changes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.zonewright.change.ApplyObserver;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.PlanStep;
import org.zonewright.change.StepResult;
import org.zonewright.change.UnfinishedRun;

/** Change sets that a test left unfinished; going on does all that is left. */
final class FakeRuns implements RunSource {

  private final List<UnfinishedRun> unfinished = new ArrayList<>();
  private final List<Long> left = new ArrayList<>();
  private final List<PlanStep> rest = new ArrayList<>();

  /** A change set of which these steps are left. */
  void unfinished(long changeSet, List<PlanStep> steps) {
    rest.addAll(steps);
    unfinished.add(new UnfinishedRun(changeSet, "me", Instant.EPOCH, 1, steps.size(), 0, 0, 0));
  }

  /** The change sets that were ended as they were. */
  List<Long> left() {
    return left;
  }

  @Override
  public List<UnfinishedRun> unfinished() {
    return List.copyOf(unfinished);
  }

  @Override
  public ApplyReport resume(long changeSet, ApplyObserver observer, BooleanSupplier stopRequested) {
    unfinished.clear();
    List<StepResult> results =
        rest.stream()
            .map(step -> new StepResult(step, new StepResult.Outcome.Done(false)))
            .toList();
    results.forEach(observer::ended);
    return new ApplyReport(changeSet, results);
  }

  @Override
  public void leave(long changeSet) {
    unfinished.clear();
    left.add(changeSet);
  }
}
