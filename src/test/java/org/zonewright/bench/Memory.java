package org.zonewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How much memory a process has, as Linux tells. */
final class Memory {

  private static final double KIB_PER_MB = 1e6 / 1024;

  private Memory() {}

  /** What this process has in memory now, as a line; none where the system does not tell. */
  static Optional<Line> line(String after) {
    return megabytes("self", "VmRSS:")
        .map(now -> Line.of("  resident memory after it", "MB", Spread.once(now), after));
  }

  /** The most memory another process had so far, in MB. */
  static Optional<Double> most(long pid) {
    return megabytes(Long.toString(pid), "VmHWM:");
  }

  private static Optional<Double> megabytes(String process, String field) {
    Path status = Path.of("/proc", process, "status");
    if (!Files.isReadable(status)) {
      return Optional.empty();
    }
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith(field))
          .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIB_PER_MB)
          .findFirst();
    } catch (IOException _) {
      // it has just ended
      return Optional.empty();
    }
  }
}
