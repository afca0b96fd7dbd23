package org.zonewright.system.desktop;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs small programs of the operating system, directly and never through a shell. */
@FunctionalInterface
public interface Programs {

  /** The real ones. */
  Programs REAL = Programs::runReally;

  /**
   * Runs a program and waits for its end, a few seconds at most.
   *
   * @param command the program and its arguments
   * @return whether it was there and ended well, or was still busy
   */
  boolean run(List<String> command);

  private static boolean runReally(List<String> command) {
    Duration patience = Duration.ofSeconds(5);
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      // some that open something end only with what they have opened
      return !process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
          || process.exitValue() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
