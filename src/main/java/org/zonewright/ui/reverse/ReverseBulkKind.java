package org.zonewright.ui.reverse;

import java.util.Locale;

/** A change of many reverse records at once. */
public enum ReverseBulkKind {
  /** Addresses get the names that the cached zones have for them. */
  FILL,
  /** Addresses get the names that a pattern makes of them. */
  PATTERN,
  /** Names come from a file. */
  IMPORT,
  /** All reverse records of one name get another. */
  RENAME,
  /** Reverse records whose address no zone knows are deleted. */
  ORPHANS;

  /** Lower-case name, used in message keys and ids. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
