package org.zonewright.ui.conflicts;

import org.zonewright.ui.diff.DiffCell;
import org.zonewright.ui.diff.DiffKind;

/**
 * One side of a line in which something is compared.
 *
 * @param kind how it differs from what was there when the user began
 * @param cell what is, or was, there
 */
public record ConflictCell(DiffKind kind, DiffCell cell) {}
