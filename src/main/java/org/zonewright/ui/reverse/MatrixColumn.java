package org.zonewright.ui.reverse;

import java.util.Locale;

/** A column of the reverse table. */
public enum MatrixColumn {
  STATUS,
  ADDRESS,
  NAME,
  FORWARD,
  LIVE,
  NAMES,
  DESCRIPTION,
  CHANGED,
  ACCOUNT;

  /** Lower-case name, used in message keys and ids. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
