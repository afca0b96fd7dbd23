package org.zonewright.cli;

import java.nio.file.Path;

/** Begins to log. */
@FunctionalInterface
public interface LogOpener {

  /**
   * Begins to log into the data directory, if it is there.
   *
   * @param verbose whether warnings go to standard error, too
   */
  void open(Path dataDirectory, boolean verbose);
}
