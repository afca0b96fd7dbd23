package org.zonewright.cli.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * What a changing command prints.
 *
 * @param applied whether all of it is done now
 * @param results one per step; none if nothing was sent
 * @param guardrails what needs {@code --force}
 * @param conflicts what somebody else changed meanwhile
 * @param elsewhere what somebody else changed in other places of the same zones, which stays
 * @param changeSet the id by which history and undo know it; null if nothing was sent
 * @param skipped what a command for many addresses leaves alone; absent for other commands
 */
public record PlanJson(
    List<PlannedJson> plan,
    boolean applied,
    List<ResultJson> results,
    List<GuardrailJson> guardrails,
    List<ConflictJson> conflicts,
    List<ElsewhereJson> elsewhere,
    Optional<Long> changeSet,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<SkippedJson>> skipped) {

  /** Copies the lists. */
  public PlanJson {
    plan = List.copyOf(plan);
    results = List.copyOf(results);
    guardrails = List.copyOf(guardrails);
    conflicts = List.copyOf(conflicts);
    elsewhere = List.copyOf(elsewhere);
  }

  /** A copy that tells what is left alone. */
  public PlanJson withSkipped(Optional<List<SkippedJson>> left) {
    return new PlanJson(plan, applied, results, guardrails, conflicts, elsewhere, changeSet, left);
  }
}
