package org.zonewright.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.model.Change;
import org.zonewright.store.JournalStep;

/**
 * Steps of which it is not certain that they were not done. Trying one of them again uses the same
 * provider id and does not take what the first attempt may have left for somebody else's. The same
 * holds for a draft that was edited after the first attempt.
 */
final class EarlierAttempts {

  /** A draft and what was to be done for it, since a renaming has two steps. */
  private record Part(long draft, boolean creation) {}

  private final Map<List<Change>, Attempt> byChanges = new HashMap<>();
  private final Map<Part, Attempt> byDraft = new HashMap<>();
  private final SentChanges sent;

  /**
   * Made of journalled steps.
   *
   * @param uncertain the latest last
   */
  EarlierAttempts(List<JournalStep> uncertain) {
    uncertain.forEach(this::add);
    sent = new SentChanges(uncertain);
  }

  private void add(JournalStep step) {
    Attempt attempt = new Attempt(step.providerId(), step.changes());
    byChanges.put(step.changes(), attempt);
    if (step.entries().size() == 1) {
      part(step.entries().getFirst().draftId(), step.changes().getFirst())
          .ifPresent(part -> byDraft.put(part, attempt));
    }
  }

  private static Optional<Part> part(OptionalLong draft, Change change) {
    if (draft.isEmpty()) {
      return Optional.empty();
    }
    return switch (change) {
      case Change.OfRecord c -> Optional.of(new Part(draft.getAsLong(), c.before().isEmpty()));
      case Change.OfReverse c -> Optional.of(new Part(draft.getAsLong(), c.before().isEmpty()));
      case Change.OfSoa _, Change.ZoneCreation _, Change.ZoneDeletion _ -> Optional.empty();
    };
  }

  /** All that they may have done. */
  SentChanges sent() {
    return sent;
  }

  /** The earlier attempt at a step; empty if there was none. */
  Optional<Attempt> of(PlanStep step) {
    List<Change> changes = step.changes().stream().map(PlannedChange::change).toList();
    Optional<Attempt> same = Optional.ofNullable(byChanges.get(changes));
    if (same.isPresent() || step.changes().size() != 1) {
      return same;
    }
    PlannedChange only = step.changes().getFirst();
    return part(only.draftId(), only.change()).map(byDraft::get);
  }
}
