package org.zonewright.dns;

import java.util.List;

/**
 * What was found in a table of reverse records.
 *
 * @param rows the rows, in their order
 * @param problems the rows that were not taken over
 */
public record ReverseCsvContent(List<ReverseCsvRow> rows, List<ImportProblem> problems) {

  /** Copies the lists. */
  public ReverseCsvContent {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }
}
