package org.zonewright.cli;

import java.nio.file.Path;

/** Opens the window; what does so is not known to the command line. */
@FunctionalInterface
public interface WindowOpener {

  /**
   * Opens the window and returns when it is closed.
   *
   * @param directory the data directory
   * @param demo whether to show the demo, which has data of its own below that directory
   */
  void open(Path directory, boolean demo);
}
