package org.zonewright.dns;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;

/**
 * What was found in the text of a zone file.
 *
 * @param records the records in normal form, in their order, without the start of authority
 * @param soa the start of authority if there is one
 * @param problems the lines that were not taken over
 */
public record ZoneFileContent(
    List<ResourceRecord> records, Optional<Soa> soa, List<ImportProblem> problems) {

  /** Copies the lists. */
  public ZoneFileContent {
    records = List.copyOf(records);
    problems = List.copyOf(problems);
  }
}
