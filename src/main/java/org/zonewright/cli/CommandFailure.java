package org.zonewright.cli;

/** A command cannot do what was asked, for a reason that it can tell in a sentence. */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String kind;
  private final int status;

  /**
   * A failure.
   *
   * @param kind a stable word for programs
   * @param sentence the reason, for people
   */
  CommandFailure(String kind, String sentence) {
    this(kind, sentence, ExitStatus.FAILED);
  }

  private CommandFailure(String kind, String sentence, int status) {
    super(sentence);
    this.kind = kind;
    this.status = status;
  }

  /** The command was not written as it should be. */
  static CommandFailure usage(String sentence) {
    return new CommandFailure("usage", sentence, ExitStatus.WRONG_USAGE);
  }

  String kind() {
    return kind;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }

  int status() {
    return status;
  }
}
