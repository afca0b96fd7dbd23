package org.zonewright.dns;

import java.util.List;
import org.zonewright.model.ResourceRecord;

/**
 * What was found in a table of records.
 *
 * @param records the records in normal form, in their order
 * @param problems the rows that were not taken over
 */
public record RecordCsvContent(List<ResourceRecord> records, List<ImportProblem> problems) {

  /** Copies the lists. */
  public RecordCsvContent {
    records = List.copyOf(records);
    problems = List.copyOf(problems);
  }
}
