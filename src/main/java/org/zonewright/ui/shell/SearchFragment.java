package org.zonewright.ui.shell;

/**
 * A piece of a text.
 *
 * @param text the piece
 * @param found whether it is what was searched for
 */
public record SearchFragment(String text, boolean found) {}
