package org.zonewright.ui.diff;

import java.util.Optional;

/**
 * A line of a diff: one record, or one field.
 *
 * @param kind how the sides differ
 * @param before how it is; empty for something added
 * @param after how it shall be; empty for something removed
 */
public record DiffLine(DiffKind kind, Optional<DiffCell> before, Optional<DiffCell> after) {

  /** A line that does not differ. */
  public static DiffLine same(DiffCell cell) {
    return new DiffLine(DiffKind.SAME, Optional.of(cell), Optional.of(cell));
  }

  /** Something that was not there before. */
  public static DiffLine added(DiffCell after) {
    return new DiffLine(DiffKind.ADDED, Optional.empty(), Optional.of(after));
  }

  /** Something that is not there after. */
  public static DiffLine removed(DiffCell before) {
    return new DiffLine(DiffKind.REMOVED, Optional.of(before), Optional.empty());
  }

  /** One thing before and after. */
  public static DiffLine of(DiffCell before, DiffCell after) {
    return before.equals(after)
        ? same(before)
        : new DiffLine(DiffKind.CHANGED, Optional.of(before), Optional.of(after));
  }
}
