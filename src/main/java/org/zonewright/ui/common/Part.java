package org.zonewright.ui.common;

/** The parts of the window, in the order of the top row. */
public enum Part {
  ZONES,
  REVERSE,
  QUOTA,
  CHANGES,
  HISTORY
}
