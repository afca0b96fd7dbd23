package org.zonewright.cli.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * One change of a plan.
 *
 * @param step the step it is part of, as results are numbered
 * @param action create, update or delete
 * @param object record, zone, soa or reverse
 * @param zone absent for reverse records
 * @param before null for what is created
 * @param after null for what is deleted
 */
public record PlannedJson(
    int step,
    String account,
    String action,
    String object,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> zone,
    Optional<Object> before,
    Optional<Object> after,
    List<ProblemJson> problems) {

  /** Copies the list. */
  public PlannedJson {
    problems = List.copyOf(problems);
  }
}
