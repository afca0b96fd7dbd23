package org.zonewright.ui.changes;

/** A row of the list of changes. */
sealed interface ChangeRow {

  /** The group it is or belongs to. */
  ChangeGroup group();

  /** The heading of a group. */
  record Heading(ChangeGroup group) implements ChangeRow {}

  /** A draft. */
  record Draft(ChangeGroup group, ChangeItem item) implements ChangeRow {}
}
