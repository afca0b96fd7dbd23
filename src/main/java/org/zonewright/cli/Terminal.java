package org.zonewright.cli;

/** The user at a terminal. */
public interface Terminal {

  /** Whether there is somebody who can be asked. */
  boolean isInteractive();

  /** Asks and returns what was typed; empty if nothing was. */
  String ask(String question);

  /**
   * Until the result is closed, the first Ctrl-C does not end the process but runs {@code first};
   * the second ends it.
   */
  Interrupts onInterrupt(Runnable first);
}
