package org.zonewright.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zonewright.store.JournalSet;
import org.zonewright.store.JournalStep;
import org.zonewright.store.JournalStore;

/** Takes up a change set so that no other run carries out the same drafts. */
final class RunResumption {

  private final RunTools tools;
  private final JournalStore journal;

  RunResumption(RunTools tools) {
    this.tools = tools;
    this.journal = new JournalStore(tools.database());
  }

  /**
   * Marks the change set as being worked on and looks what is left of it, both at once: a new run
   * over the same drafts begins either before or after.
   *
   * @throws IllegalArgumentException if it has ended
   * @throws IllegalStateException if it is being worked on
   */
  RunBeginning.Begun begin(long changeSet) {
    return tools.database().atomically(() -> begun(changeSet));
  }

  private RunBeginning.Begun begun(long changeSet) {
    RunLocks.Held held = tools.runs().hold(changeSet);
    try {
      if (journal.open().stream().noneMatch(set -> set.id() == changeSet)) {
        throw new IllegalArgumentException("has ended: " + changeSet);
      }
      List<JournalStep> steps = journal.steps(changeSet);
      EarlierAttempts earlier =
          new EarlierAttempts(
              Stream.concat(
                      journal.uncertain(List.copyOf(drafts(steps.stream()))).stream(),
                      steps.stream())
                  .filter(JournalStep::isUncertain)
                  .toList());
      return new RunBeginning.Begun(
          held, earlier, new ResumedSteps(tools).of(steps, busy(changeSet)));
    } catch (RuntimeException e) {
      held.close();
      throw e;
    }
  }

  /** The drafts that other change sets are carrying out. */
  private Set<Long> busy(long changeSet) {
    return drafts(
        journal.open().stream()
            .map(JournalSet::id)
            .filter(id -> id != changeSet && tools.runs().isHeld(id))
            .flatMap(id -> journal.steps(id).stream())
            .filter(RunBeginning::isLeft));
  }

  private static Set<Long> drafts(Stream<JournalStep> steps) {
    Set<Long> drafts = new HashSet<>();
    steps
        .flatMap(step -> step.entries().stream())
        .forEach(entry -> entry.draftId().ifPresent(drafts::add));
    return drafts;
  }
}
