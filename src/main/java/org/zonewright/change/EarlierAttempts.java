package org.zonewright.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonewright.model.Change;
import org.zonewright.store.JournalStatus;
import org.zonewright.store.JournalStep;
import org.zonewright.store.JournalStore;

/**
 * Changes of the latest change set of which it is not certain that they were not made. Trying one
 * of them again uses the same provider id and does not take what the first attempt may have left
 * for somebody else's.
 */
final class EarlierAttempts {

  private static final Set<JournalStatus> UNCERTAIN =
      Set.of(JournalStatus.SENDING, JournalStatus.FAILED, JournalStatus.UNKNOWN);

  private final Map<List<Change>, String> providerIds = new HashMap<>();

  /** Those of the journal's latest change set. */
  EarlierAttempts(JournalStore journal) {
    journal.latest().map(journal::steps).orElse(List.of()).stream()
        .filter(step -> UNCERTAIN.contains(step.status()))
        .forEach(this::add);
  }

  private void add(JournalStep step) {
    providerIds.put(step.changes(), step.providerId());
  }

  /** The provider id that was used for exactly this step; empty if it was not tried. */
  Optional<String> providerId(PlanStep step) {
    return Optional.ofNullable(
        providerIds.get(step.changes().stream().map(PlannedChange::change).toList()));
  }
}
