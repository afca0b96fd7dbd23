package org.zonewright.cli;

/** The user at a terminal. */
public interface Terminal {

  /** Whether there is somebody who can be asked. */
  boolean isInteractive();

  /** Asks and returns what was typed; empty if nothing was. */
  String ask(String question);
}
