package org.zonewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fetches pages with {@code curl} and throws them away: nobody can read them faster. */
final class Curl {

  private final Path directory;

  Curl(Path directory) {
    this.directory = directory;
  }

  /**
   * Fetches all.
   *
   * @param options further ones of curl
   * @return milliseconds
   * @throws Measurement.Skipped if there is no curl
   */
  double fetch(List<String> addresses, String... options)
      throws IOException, InterruptedException, Measurement.Skipped {
    Files.createDirectories(directory);
    Path config = directory.resolve("curl.txt");
    List<String> lines = new ArrayList<>();
    for (String address : addresses) {
      lines.add("url=\"" + address + "\"");
      lines.add("output=\"/dev/null\"");
    }
    Files.write(config, lines);
    List<String> command = new ArrayList<>(List.of("curl", "--silent", "--fail"));
    command.addAll(List.of(options));
    command.addAll(List.of("--config", config.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    Stopwatch watch = new Stopwatch();
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new Measurement.Skipped("no curl: " + e.getMessage());
    }
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException("curl failed with status " + status);
    }
    return watch.millis();
  }
}
