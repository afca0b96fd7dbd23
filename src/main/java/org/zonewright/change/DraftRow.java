package org.zonewright.change;

import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;

/**
 * A row of the record table.
 *
 * @param draftId the draft that touches the row; empty if none does
 * @param before the cached record; empty for an added one
 * @param after the record as drafted (or as cached, if no draft touches it); empty for a removed
 *     one
 */
public record DraftRow(
    OptionalLong draftId, Optional<ZoneRecord> before, Optional<ResourceRecord> after) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if both sides are absent
   */
  public DraftRow {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("a row needs a before or an after");
    }
  }

  /** How the row differs from the cache. */
  public RowStatus status() {
    if (before.isEmpty()) {
      return RowStatus.ADDED;
    }
    if (after.isEmpty()) {
      return RowStatus.REMOVED;
    }
    return before.get().data().equals(after.get()) ? RowStatus.UNCHANGED : RowStatus.CHANGED;
  }

  /** What the row shows: the drafted record, or the cached one where it is to be removed. */
  public ResourceRecord shown() {
    return after.orElseGet(() -> before.orElseThrow().data());
  }
}
