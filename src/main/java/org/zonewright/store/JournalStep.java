package org.zonewright.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.Change;

/**
 * A journalled step.
 *
 * @param id the step's id
 * @param number its place in the change set, from 1
 * @param changes what it does
 * @param providerId the id it uses or makes at the provider; empty if none
 * @param status how it stands
 * @param detail technical detail of its end
 * @param sentAt when it was about to be sent
 * @param endedAt when it ended
 */
public record JournalStep(
    long id,
    int number,
    List<Change> changes,
    String providerId,
    JournalStatus status,
    String detail,
    Instant sentAt,
    Optional<Instant> endedAt) {

  /** Copies the list. */
  public JournalStep {
    changes = List.copyOf(changes);
  }
}
