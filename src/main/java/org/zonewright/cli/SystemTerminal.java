package org.zonewright.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/** The terminal this process was started from. */
public final class SystemTerminal implements Terminal {

  private final Optional<Console> console =
      Optional.ofNullable(System.console()).filter(Console::isTerminal);
  private final PrintStream questions;

  /** A terminal whose questions are printed to that stream, standard output being for answers. */
  public SystemTerminal(PrintStream questions) {
    this.questions = questions;
  }

  @Override
  public boolean isInteractive() {
    return console.isPresent();
  }

  @Override
  public String ask(String question) {
    questions.print(question + " ");
    questions.flush();
    return console.map(Console::readLine).orElse("");
  }

  @Override
  public Interrupts onInterrupt(Runnable first) {
    try {
      return new InterruptSignal(first);
    } catch (IllegalArgumentException _) {
      // somebody has switched the handling of signals off: then they end the process
      return () -> {};
    }
  }
}
