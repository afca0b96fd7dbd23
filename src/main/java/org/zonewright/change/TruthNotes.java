package org.zonewright.change;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zonewright.change.StepTruth.Truth;
import org.zonewright.store.JournalStatus;
import org.zonewright.store.JournalStep;
import org.zonewright.store.JournalStore;

/** Notes that steps of which nobody knew were found done, and settles their drafts. */
final class TruthNotes {

  private final RunTools tools;
  private final JournalStore journal;
  private final DraftSettlement settlement;

  TruthNotes(RunTools tools) {
    this.tools = tools;
    this.journal = new JournalStore(tools.database());
    this.settlement = new DraftSettlement(tools.database());
  }

  /** Notes what was found done; what was settled meanwhile stays. */
  void note(RunTruth truth) {
    Set<Long> done =
        truth.steps().stream()
            .filter(step -> step.truth() == Truth.DONE)
            .map(step -> step.step().id())
            .collect(Collectors.toSet());
    tools
        .database()
        .atomically(
            () -> {
              List<JournalStep> found =
                  journal.steps(truth.changeSet()).stream()
                      .filter(step -> step.isUncertain() && done.contains(step.id()))
                      .toList();
              new ResumedSteps(tools).of(found).forEach(this::done);
              return found;
            });
  }

  private void done(RunStep run) {
    settlement.settle(run.step());
    journal.ended(run.entry(), JournalStatus.DONE, "", tools.clock().instant());
  }
}
