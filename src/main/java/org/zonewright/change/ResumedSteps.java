package org.zonewright.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.DraftStore;
import org.zonewright.store.JournalChange;
import org.zonewright.store.JournalStatus;
import org.zonewright.store.JournalStep;

/**
 * Makes the steps of a journalled change set ready to be gone on with. What each began from is told
 * by its draft, which has moved along with what was done; where there is none, by the journal and
 * what the change set has done since.
 */
final class ResumedSteps {

  private final RunTools tools;
  private final DraftStore drafts;

  ResumedSteps(RunTools tools) {
    this.tools = tools;
    this.drafts = new DraftStore(tools.database());
  }

  /** The steps in order; those of accounts that are no longer there are left out. */
  List<RunStep> of(List<JournalStep> journalled) {
    OwnChanges done = new OwnChanges();
    List<RunStep> steps = new ArrayList<>();
    for (JournalStep step : journalled) {
      Optional<RunStep> made =
          tools.accounts().find(step.account()).map(account -> step(account, step, done));
      if (step.status() == JournalStatus.DONE) {
        made.map(RunStep::step).ifPresent(done::add);
      }
      made.ifPresent(steps::add);
    }
    return steps;
  }

  private RunStep step(Account account, JournalStep step, OwnChanges done) {
    List<PlannedChange> changes = new ArrayList<>();
    boolean stale = false;
    for (JournalChange entry : step.entries()) {
      Optional<DraftEntry> draft =
          entry.draftId().isPresent() ? drafts.find(entry.draftId().getAsLong()) : Optional.empty();
      boolean stands = draft.filter(d -> says(d.change(), entry.change())).isPresent();
      stale |= entry.draftId().isPresent() && !stands;
      List<ResourceRecord> base =
          stands && entry.change() instanceof Change.OfRecord change
              ? BaseSets.of(change, draft.orElseThrow().baseSets())
              : advanced(entry, done);
      changes.add(new PlannedChange(entry.change(), base, entry.draftId(), List.of()));
    }
    PlanStep plan =
        new PlanStep(step.number(), account, step.changes().getFirst().zoneRef(), changes);
    return new RunStep(
        plan, step.id(), step.status(), stale && step.status() != JournalStatus.DONE);
  }

  private static List<ResourceRecord> advanced(JournalChange entry, OwnChanges done) {
    return entry.change() instanceof Change.OfRecord change
        ? done.advance(change, entry.baseSets())
        : entry.baseSets();
  }

  /** Whether a draft still wants what was journalled; of a renaming that is a part of it. */
  private static boolean says(Change draft, Change journalled) {
    if (draft instanceof Change.OfRecord wish && journalled instanceof Change.OfRecord part) {
      return (part.before().isEmpty() || part.before().equals(wish.before()))
          && (part.after().isEmpty() || part.after().equals(wish.after()));
    }
    return draft.equals(journalled);
  }
}
