package org.zonewright.ui.records;

/**
 * What can be done about the edits of a zone.
 *
 * @param canUndo whether there is an edit to take back
 * @param canRedo whether there is one to do again
 */
public record UndoState(boolean canUndo, boolean canRedo) {

  /** Neither. */
  public static final UndoState NONE = new UndoState(false, false);
}
