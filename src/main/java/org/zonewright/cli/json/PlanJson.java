package org.zonewright.cli.json;

import java.util.List;

/**
 * What a changing command prints.
 *
 * @param applied whether all of it is done now
 * @param results one per step; none if nothing was sent
 */
public record PlanJson(List<PlannedJson> plan, boolean applied, List<ResultJson> results) {

  /** Copies the lists. */
  public PlanJson {
    plan = List.copyOf(plan);
    results = List.copyOf(results);
  }
}
