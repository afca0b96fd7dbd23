package org.zonewright.cli;

import java.util.List;
import java.util.Locale;

/** The user's yes. */
final class Consent {

  private final Output output;
  private final Terminal terminal;

  Consent(Output output, Terminal terminal) {
    this.output = output;
    this.terminal = terminal;
  }

  /** Asks, and tells if nobody can be asked or the answer is anything but yes. */
  boolean given(String question) {
    if (!terminal.isInteractive()) {
      output.message("cli.plan.nobody");
      return false;
    }
    String answer = terminal.ask(question).strip().toLowerCase(Locale.ROOT);
    boolean yes = List.of(output.text("cli.plan.yes").split(" ", -1)).contains(answer);
    if (!yes) {
      output.message("cli.plan.declined");
    }
    return yes;
  }
}
