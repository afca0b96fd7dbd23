package org.zonewright.cli;

/** A command cannot do what was asked; the message is the sentence for the user. */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final FailureKind kind;

  CommandFailure(FailureKind kind, String sentence) {
    super(sentence);
    this.kind = kind;
  }

  FailureKind kind() {
    return kind;
  }
}
