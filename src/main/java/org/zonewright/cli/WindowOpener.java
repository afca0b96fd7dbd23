package org.zonewright.cli;

import java.nio.file.Path;

/** Opens the window. */
@FunctionalInterface
public interface WindowOpener {

  /**
   * Opens the window and returns when it is closed.
   *
   * @param directory the data directory
   * @param demo whether to open the demo, whose data is below that directory
   * @throws UnsupportedOperationException if there is no display
   */
  void open(Path directory, boolean demo);
}
