package org.zonewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** What is measured on, in a line: numbers without it say little. */
final class Machine {

  private static final Path LOAD = Path.of("/proc/loadavg");

  private Machine() {}

  static String described() throws IOException {
    return "%s, %s %s, %d processors%s, Java %s"
        .formatted(
            LocalDate.now(ZoneId.systemDefault()),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            load(),
            System.getProperty("java.version"));
  }

  /** How many others want the processors, where the system tells. */
  private static String load() throws IOException {
    return Files.isReadable(LOAD)
        ? " under a load of " + Files.readString(LOAD).split(" ", 2)[0]
        : "";
  }
}
