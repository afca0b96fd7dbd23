package org.zonewright.cli;

/** What keeps a command from doing anything, as far as it is found out here. */
enum FailureKind {
  USAGE("usage", ExitStatus.USAGE),
  NOT_SYNCED("not-synced", ExitStatus.FAILED),
  UNKNOWN_ACCOUNT("unknown-account", ExitStatus.FAILED),
  ACCOUNT_EXISTS("account-exists", ExitStatus.FAILED),
  UNKNOWN_ZONE("unknown-zone", ExitStatus.FAILED),
  AMBIGUOUS("ambiguous", ExitStatus.FAILED),
  UNKNOWN_RECORD("unknown-record", ExitStatus.FAILED),
  UNKNOWN_CHANGE_SET("unknown-change-set", ExitStatus.FAILED),
  NO_CONFLICT("no-conflict", ExitStatus.FAILED),
  UNFINISHED("unfinished-run", ExitStatus.NOT_APPLIED),
  IO("io", ExitStatus.FAILED),
  NO_DISPLAY("no-display", ExitStatus.FAILED);

  private final String word;
  private final ExitStatus status;

  FailureKind(String word, ExitStatus status) {
    this.word = word;
    this.status = status;
  }

  /** The stable word for it in JSON. */
  String word() {
    return word;
  }

  ExitStatus status() {
    return status;
  }
}
