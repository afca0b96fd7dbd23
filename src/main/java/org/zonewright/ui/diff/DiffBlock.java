package org.zonewright.ui.diff;

import java.util.List;

/**
 * A record set (or another thing that changes as one) before and after.
 *
 * @param title its name as people read it
 * @param type its record type, or another short word
 * @param lines its lines, unchanged ones included
 * @param notes what the checks say of it, errors first
 */
public record DiffBlock(String title, String type, List<DiffLine> lines, List<DiffNote> notes) {

  /** Copies the lists. */
  public DiffBlock {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }
}
