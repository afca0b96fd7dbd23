package org.zonewright.change;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.Account;
import org.zonewright.model.ZoneRef;

/**
 * What is sent to a provider at once: one record at IONOS, all changes of a zone at BDOM.
 *
 * @param number place in the plan, from 1
 * @param account the account
 * @param zone the zone, unless it is a reverse record
 * @param changes the changes done together, at least one
 */
public record PlanStep(
    int number, Account account, Optional<ZoneRef> zone, List<PlannedChange> changes) {

  /** Copies the list. */
  public PlanStep {
    changes = List.copyOf(changes);
  }

  /** The same step at another place. */
  PlanStep withNumber(int newNumber) {
    return new PlanStep(newNumber, account, zone, changes);
  }

  /** Whether one of its changes has an error. */
  boolean hasErrors() {
    return changes.stream()
        .flatMap(change -> change.problems().stream())
        .anyMatch(problem -> problem.severity() == PlanProblem.Severity.ERROR);
  }
}
