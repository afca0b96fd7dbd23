package org.zonewright.ui.bulk;

import java.util.Locale;

/** What is replaced in many zones. */
public enum BulkKind {
  TEXT,
  TTL,
  ADDRESS;

  /** Lower-case name, used in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
