package org.zonewright.ui.reverse;

import java.util.Locale;

/** Which addresses a bulk change is about. */
public enum BulkScope {
  /** Those of the selected rows. */
  SELECTED,
  /** Those of all rows that the filter lets through. */
  SHOWN,
  /** Every address of a network, whether it has a row or not. */
  NETWORK;

  /** Lower-case name, used in message keys and ids. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
