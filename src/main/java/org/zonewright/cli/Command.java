package org.zonewright.cli;

/** One command. */
interface Command {

  /** Its name, with that of the group before it if it belongs to one. */
  String name();

  /** Declares what may follow the name. */
  void declare(Declaration declaration);

  /**
   * Runs it.
   *
   * @return an {@link ExitStatus}
   */
  int run(Session session);
}
