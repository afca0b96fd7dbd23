package org.zonewright.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zonewright.LogFile;

/**
 * Starts the program over a full cache until the zone tree is shown, and an empty window on the
 * same runtime until that is: whole processes, from outside.
 */
final class StartMeasurement implements Measurement {

  /** What the program writes to its log with the first frame that has the tree. */
  private static final String TREE_SHOWN = "zone tree shown";

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Override
  public void measure(Place place, Consumer<Line> lines) throws Exception {
    Launch launch = Launch.best();
    Path data = place.copy(new CachedData(place).contract(), "start");
    List<Double> ours = new ArrayList<>();
    List<Double> floor = new ArrayList<>();
    List<Double> memory = new ArrayList<>();
    for (int run = 0; run <= place.sizes().runs(); run++) {
      double program = program(launch, data, memory);
      double empty = emptyWindow(launch);
      // the first one brings the files into the system's cache
      if (run > 0) {
        ours.add(program);
        floor.add(empty);
      }
    }
    lines.accept(
        new Line(
            "start to the tree of %,d zones".formatted(place.sizes().zones()),
            "ms",
            Spread.of(ours),
            Optional.of(Spread.of(floor)),
            "floor: empty window, same theme, " + launch.name() + "; budget 1.5"));
    if (!memory.isEmpty()) {
      lines.accept(Line.of("  resident memory at most", "MB", Spread.of(memory), "budget 400 MB"));
    }
    Place.remove(data);
  }

  private static double program(Launch launch, Path data, List<Double> memory) throws Exception {
    Path log = LogFile.directoryIn(data);
    Place.remove(log);
    Stopwatch watch = new Stopwatch();
    Process process = start(launch.program(data), ProcessBuilder.Redirect.DISCARD);
    try {
      while (!says(log, TREE_SHOWN)) {
        if (!process.isAlive()) {
          throw new Skipped("the program ended with status " + process.exitValue());
        }
        if (watch.millis() > PATIENCE.toMillis()) {
          throw new IOException("no zone tree");
        }
        Thread.sleep(Duration.ofMillis(2));
      }
      double took = watch.millis();
      Memory.most(process.pid()).ifPresent(memory::add);
      return took;
    } finally {
      end(process);
    }
  }

  private static boolean says(Path log, String text) throws IOException {
    if (!Files.isDirectory(log)) {
      return false;
    }
    try (Stream<Path> files = Files.list(log)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".log")).toList()) {
        if (Files.readString(file).contains(text)) {
          return true;
        }
      }
    }
    return false;
  }

  private static double emptyWindow(Launch launch) throws Exception {
    Stopwatch watch = new Stopwatch();
    Process process = start(launch.emptyWindow(), ProcessBuilder.Redirect.PIPE);
    try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
      String first = told.readLine();
      double took = watch.millis();
      if (!EmptyWindow.SHOWN.equals(first)) {
        throw new Skipped("an empty window cannot be shown");
      }
      return took;
    } finally {
      end(process);
    }
  }

  private static Process start(List<String> command, ProcessBuilder.Redirect output)
      throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(output)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void end(Process process) throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
