package org.zonewright;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zonewright.system.log.LogFormat;

/**
 * Where log messages go: to a few files of limited size in the data directory, and to the terminal
 * only where that is asked for.
 */
public final class LogFile {

  private static final String DIRECTORY = "log";
  private static final int BYTES = 1 << 20;
  private static final int FILES = 3;

  /** The logger above all others, which holds the handlers. */
  private final Logger root = Logger.getLogger("");

  /** Takes logging over: from now on nothing reaches the terminal. */
  public LogFile() {
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
  }

  /** Where the files are for the data in {@code dataDirectory}. */
  public static Path directoryIn(Path dataDirectory) {
    return dataDirectory.resolve(DIRECTORY);
  }

  /**
   * Begins to log. Where no file can be written there is no log: that must not keep anybody from
   * working.
   *
   * @param dataDirectory the data directory; nothing is written if it is not there
   * @param verbose whether warnings go to standard error, too
   */
  public void open(Path dataDirectory, boolean verbose) {
    if (verbose) {
      Handler terminal = new ConsoleHandler();
      terminal.setLevel(Level.WARNING);
      root.addHandler(terminal);
    }
    if (!Files.isDirectory(dataDirectory)) {
      return;
    }
    try {
      Path directory = Files.createDirectories(directoryIn(dataDirectory));
      // several processes may work on the same data: %u tells their files apart
      String pattern = directory.toString().replace("%", "%%") + "/zonewright-%u.%g.log";
      Handler file = new FileHandler(pattern, BYTES, FILES, true);
      file.setErrorManager(new SilentErrors());
      file.setFormatter(new LogFormat());
      file.setEncoding("UTF-8");
      root.addHandler(file);
    } catch (IOException e) {
      root.log(Level.WARNING, "no log file", e);
    }
  }

  /** A log that cannot be written, on a full disk for instance, is no matter for the terminal. */
  private static final class SilentErrors extends ErrorManager {
    @Override
    public synchronized void error(String message, Exception problem, int code) {
      // what could not be done for the same reason is told where it was to be done
    }
  }
}
