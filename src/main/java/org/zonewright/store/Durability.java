package org.zonewright.store;

/** When a transaction that is committed is safe from a power cut. */
enum Durability {
  /** When its call returns. */
  AT_ONCE("FULL"),

  /**
   * With the next one that is {@link #AT_ONCE}; until then only the end of the program is no harm.
   */
  WITH_NEXT("NORMAL");

  private final String level;

  Durability(String level) {
    this.level = level;
  }

  /** SQLite's word for it, see {@code PRAGMA synchronous}. */
  String level() {
    return level;
  }
}
