package org.zonewright.change;

import java.util.List;
import java.util.OptionalLong;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;

/**
 * One change of a plan.
 *
 * @param change what shall be different
 * @param baseSets the record sets it touches as they were when the user began, see {@link
 *     org.zonewright.store.DraftEntry#baseSets()}
 * @param draftId the draft it comes from, removed when it is done; empty if it comes from none
 * @param problems what the checks say of it
 */
public record PlannedChange(
    Change change,
    List<ResourceRecord> baseSets,
    OptionalLong draftId,
    List<PlanProblem> problems) {

  /** Copies the lists. */
  public PlannedChange {
    baseSets = List.copyOf(baseSets);
    problems = List.copyOf(problems);
  }
}
