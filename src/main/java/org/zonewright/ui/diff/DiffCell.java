package org.zonewright.ui.diff;

/**
 * One side of a line of a diff.
 *
 * @param text what matters, such as a record's content
 * @param detail what goes with it, such as the TTL; empty for nothing
 */
public record DiffCell(String text, String detail) {}
