package org.zonewright.cli;

/** How a command ended, for the shell. */
final class ExitStatus {

  static final int DONE = 0;

  /** Failed, or only partly done. */
  static final int FAILED = 1;

  static final int WRONG_USAGE = 2;

  /** There is a plan, but nobody said that it shall be applied. */
  static final int NOT_APPLIED = 3;

  /** The provider's data changed since it was last read. */
  static final int CONFLICT = 4;

  private ExitStatus() {}
}
