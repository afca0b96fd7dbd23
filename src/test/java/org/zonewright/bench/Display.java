package org.zonewright.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The display that windows are shown on: the one there is, or one in memory. */
final class Display implements AutoCloseable {

  private static final String VARIABLE = "DISPLAY";

  private final Optional<Process> server;
  private final Optional<String> name;
  private final boolean there;

  private Display(Optional<Process> server, Optional<String> name, boolean there) {
    this.server = server;
    this.name = name;
    this.there = there;
  }

  /** Finds one, or starts Xvfb. */
  static Display find() {
    boolean linux = System.getProperty("os.name").equals("Linux");
    if (!linux || System.getenv(VARIABLE) != null) {
      return new Display(Optional.empty(), Optional.empty(), true);
    }
    try {
      return started();
    } catch (IOException _) {
      return new Display(Optional.empty(), Optional.empty(), false);
    }
  }

  private static Display started() throws IOException {
    Process process =
        new ProcessBuilder(
                "Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    // it tells its number as soon as it can be used
    try (BufferedReader told = process.inputReader(StandardCharsets.US_ASCII)) {
      String number = told.readLine();
      if (number == null) {
        process.destroy();
        throw new IOException("Xvfb ended");
      }
      return new Display(Optional.of(process), Optional.of(":" + number), true);
    }
  }

  /** Whether windows can be shown; elsewhere JavaFX draws them for nobody. */
  boolean isThere() {
    return there;
  }

  /** Makes a process to be started use it. */
  void tell(Map<String, String> environment) {
    name.ifPresent(display -> environment.put(VARIABLE, display));
  }

  @Override
  public String toString() {
    return name.map(display -> "Xvfb " + display).orElse(there ? "the desktop's" : "none");
  }

  @Override
  public void close() {
    server.ifPresent(Process::destroy);
  }
}
