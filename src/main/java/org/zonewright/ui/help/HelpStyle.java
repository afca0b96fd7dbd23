package org.zonewright.ui.help;

/** How a piece of a sentence is set. */
public enum HelpStyle {
  BOLD,
  ITALIC,
  /** Something typed or shown literally. */
  CODE
}
