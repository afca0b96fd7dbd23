package org.zonewright.ui.changes;

import java.time.Instant;
import java.util.List;
import org.zonewright.ui.diff.DiffKind;
import org.zonewright.ui.diff.DiffLine;

/**
 * A draft as the list of changes shows it.
 *
 * @param draftId the draft's id
 * @param kind whether it adds, changes or removes
 * @param subject what it is about, such as {@code www.example.org A}
 * @param lines before and after
 * @param changedAt when the user last touched it
 */
public record ChangeItem(
    long draftId, DiffKind kind, String subject, List<DiffLine> lines, Instant changedAt) {

  /** Copies the list. */
  public ChangeItem {
    lines = List.copyOf(lines);
  }
}
