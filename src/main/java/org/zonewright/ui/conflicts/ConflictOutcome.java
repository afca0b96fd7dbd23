package org.zonewright.ui.conflicts;

import java.util.List;
import org.zonewright.ui.diff.DiffLine;
import org.zonewright.ui.diff.DiffNote;

/**
 * What a choice would make of a record set.
 *
 * @param lines what is there now beside what would be there, record by record
 * @param notes what is wrong with the record set as it would be
 */
public record ConflictOutcome(List<DiffLine> lines, List<DiffNote> notes) {

  /** Copies the lists. */
  public ConflictOutcome {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }
}
