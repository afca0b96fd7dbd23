package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zonewright.model.Change;
import org.zonewright.store.JournalChange;
import org.zonewright.store.JournalSet;
import org.zonewright.store.JournalStatus;
import org.zonewright.store.JournalStep;
import org.zonewright.store.JournalStore;

/**
 * Puts a plan into the journal before anything of it is sent. What an unfinished change set still
 * had to do of the same, the new one takes over.
 */
final class RunBeginning {

  private final RunTools tools;
  private final JournalStore journal;
  private final Set<Long> drafts = new HashSet<>();
  private final Set<Change> undrafted = new HashSet<>();
  private final Set<Long> busy = new HashSet<>();

  RunBeginning(RunTools tools, List<PlanStep> steps) {
    this.tools = tools;
    this.journal = new JournalStore(tools.database());
    for (PlanStep step : steps) {
      for (PlannedChange planned : step.changes()) {
        planned.draftId().ifPresent(drafts::add);
        if (planned.draftId().isEmpty()) {
          undrafted.add(planned.change());
        }
      }
    }
  }

  /**
   * A change set that is journalled.
   *
   * @param held marks it as being worked on
   * @param earlier what was tried before
   * @param steps its steps
   */
  record Begun(RunLocks.Held held, EarlierAttempts earlier, List<RunStep> steps) {}

  /**
   * Journals all steps and marks the change set as being worked on, both at once, so that nobody
   * takes it for one that was left behind.
   */
  Begun begin(List<PlanStep> steps, String note) {
    return tools
        .database()
        .atomically(
            () -> {
              EarlierAttempts earlier = new EarlierAttempts(journal.uncertain(List.copyOf(drafts)));
              journal.open().forEach(this::takeOver);
              long id =
                  journal.begin(
                      System.getProperty("user.name", ""),
                      note,
                      new JournalPlans(tools.database()).of(steps),
                      tools.clock().instant());
              return new Begun(tools.runs().hold(id), earlier, steps(id, steps));
            });
  }

  private void takeOver(JournalSet open) {
    List<JournalStep> left =
        journal.steps(open.id()).stream().filter(RunBeginning::isLeft).toList();
    List<JournalStep> mine = left.stream().filter(this::isMine).toList();
    if (mine.isEmpty()) {
      return;
    }
    if (tools.runs().isHeld(open.id())) {
      mine.forEach(step -> step.entries().forEach(entry -> entry.draftId().ifPresent(busy::add)));
    } else if (mine.size() == left.size()) {
      journal.end(open.id(), tools.clock().instant());
    } else {
      mine.stream()
          .filter(step -> step.status() == JournalStatus.PENDING)
          .forEach(
              step ->
                  journal.ended(
                      step.id(), JournalStatus.SKIPPED, "planned anew", tools.clock().instant()));
    }
  }

  private static boolean isLeft(JournalStep step) {
    return switch (step.status()) {
      case PENDING, SENDING, UNKNOWN -> true;
      case DONE, FAILED, CONFLICT, SKIPPED -> false;
    };
  }

  private boolean isMine(JournalStep step) {
    return step.entries().stream().anyMatch(this::isMine);
  }

  private boolean isMine(JournalChange entry) {
    return entry.draftId().isPresent()
        ? drafts.contains(entry.draftId().getAsLong())
        : undrafted.contains(entry.change());
  }

  private List<RunStep> steps(long changeSet, List<PlanStep> planned) {
    List<JournalStep> journalled = journal.steps(changeSet);
    List<RunStep> steps = new ArrayList<>();
    for (int i = 0; i < planned.size(); i++) {
      JournalStep entry = journalled.get(i);
      steps.add(
          new RunStep(withBases(planned.get(i), entry), entry.id(), entry.status(), isBusy(entry)));
    }
    return steps;
  }

  /** Of a zone to be deleted, the journal has noted what the user knows of it. */
  private static PlanStep withBases(PlanStep step, JournalStep entry) {
    List<PlannedChange> changes = new ArrayList<>();
    for (int i = 0; i < step.changes().size(); i++) {
      PlannedChange planned = step.changes().get(i);
      changes.add(
          new PlannedChange(
              planned.change(),
              entry.entries().get(i).baseSets(),
              planned.draftId(),
              planned.problems()));
    }
    return new PlanStep(step.number(), step.account(), step.zone(), changes);
  }

  private boolean isBusy(JournalStep step) {
    return step.entries().stream()
        .anyMatch(e -> e.draftId().isPresent() && busy.contains(e.draftId().getAsLong()));
  }
}
