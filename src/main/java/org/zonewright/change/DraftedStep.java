package org.zonewright.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.store.Database;
import org.zonewright.store.DraftStore;
import org.zonewright.store.LockStore;

/** Asks just before a step is sent whether the user still wants it. */
final class DraftedStep {

  /** From that many on, all drafts of the zone are read at once. */
  private static final int MANY = 20;

  private final DraftStore drafts;
  private final LockStore locks;

  DraftedStep(Database database) {
    this.drafts = new DraftStore(database);
    this.locks = new LockStore(database);
  }

  /** Whether all its drafts are there and say what it does. */
  boolean stands(PlanStep step) {
    Map<Long, Change> there = there(step);
    return step.changes().stream()
        .allMatch(
            planned ->
                planned.draftId().stream()
                    .allMatch(
                        id -> there.containsKey(id) && says(there.get(id), planned.change())));
  }

  private Map<Long, Change> there(PlanStep step) {
    Set<Long> ids = new HashSet<>();
    step.changes().forEach(planned -> planned.draftId().ifPresent(ids::add));
    Map<Long, Change> there = new HashMap<>();
    if (ids.size() >= MANY && step.zone().isPresent()) {
      drafts.of(step.zone().get()).forEach(entry -> there.put(entry.id(), entry.change()));
    } else {
      ids.forEach(id -> drafts.change(id).ifPresent(change -> there.put(id, change)));
    }
    return there;
  }

  /** Whether it touches a record set that the user has locked. */
  boolean isLocked(PlanStep step) {
    Set<RecordSetKey> locked = step.zone().map(locks::of).orElse(Set.of());
    LockCheck check = new LockCheck(_ -> locked);
    return !locked.isEmpty()
        && step.changes().stream().anyMatch(planned -> !check.problems(planned).isEmpty());
  }

  /**
   * Whether a draft still wants what was planned; of a renaming that is a part of it. The serial of
   * a start of authority moves by itself.
   */
  static boolean says(Change draft, Change planned) {
    if (draft instanceof Change.OfRecord wish && planned instanceof Change.OfRecord part) {
      return (part.before().isEmpty() || part.before().equals(wish.before()))
          && (part.after().isEmpty() || part.after().equals(wish.after()));
    }
    if (draft instanceof Change.OfSoa wish && planned instanceof Change.OfSoa part) {
      return wish.zone().equals(part.zone())
          && wish.after().withSerial(part.after().serial()).equals(part.after());
    }
    return draft.equals(planned);
  }
}
