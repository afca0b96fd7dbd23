package org.zonewright.cli;

/** What a command tells the shell. */
enum ExitStatus {
  /** Everything asked for is done. */
  DONE(0),
  /** It failed or was done in part; what failed is listed. */
  FAILED(1),
  /** The command line cannot be understood. */
  USAGE(2),
  /** There is a plan, but it was not applied. */
  NOT_APPLIED(3),
  /** The provider's data changed since it was last read. */
  CONFLICT(4);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
