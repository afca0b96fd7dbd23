package org.zonewright.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;

/**
 * A journalled step.
 *
 * @param id the step's id
 * @param number its place in the change set, from 1
 * @param accountName what its account was called when it was planned
 * @param entries what it does, at least one
 * @param providerId the id it uses or makes at the provider; empty if none
 * @param status how it stands
 * @param detail technical detail of its end
 * @param problem why the provider did not do it, if that is the reason
 * @param sentAt when it was about to be sent; when it was planned if it was not
 * @param endedAt when it ended
 */
public record JournalStep(
    long id,
    int number,
    String accountName,
    List<JournalChange> entries,
    String providerId,
    JournalStatus status,
    String detail,
    Optional<JournalProblem> problem,
    Instant sentAt,
    Optional<Instant> endedAt) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if it is empty
   */
  public JournalStep {
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a step without changes: " + id);
    }
    entries = List.copyOf(entries);
  }

  /** A step that no provider had anything against. */
  public JournalStep(
      long id,
      int number,
      String accountName,
      List<JournalChange> entries,
      String providerId,
      JournalStatus status,
      String detail,
      Instant sentAt,
      Optional<Instant> endedAt) {
    this(
        id,
        number,
        accountName,
        entries,
        providerId,
        status,
        detail,
        Optional.empty(),
        sentAt,
        endedAt);
  }

  /** What it does. */
  public List<Change> changes() {
    return entries.stream().map(JournalChange::change).toList();
  }

  /** The account it is for. */
  public AccountId account() {
    return entries.getFirst().change().account();
  }

  /** Whether it was sent and may have been done although the journal does not say so. */
  public boolean isUncertain() {
    return switch (status) {
      case SENDING, FAILED, UNKNOWN -> true;
      case PENDING, DONE, CONFLICT, SKIPPED -> false;
    };
  }
}
