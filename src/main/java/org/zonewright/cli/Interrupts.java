package org.zonewright.cli;

/** A watch for the user's wish to stop (Ctrl-C) while something must not be torn off. */
@FunctionalInterface
public interface Interrupts extends AutoCloseable {

  /** Ends the watch: from now on the wish ends the process, as usual. */
  @Override
  void close();
}
