package org.zonewright.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Measures everything, each thing in a process of its own with the options of the image, and prints
 * a table: {@code mvn -q -Pbench verify}, with {@code -Dbench=search,open} only those lines.
 */
public final class Bench {

  private static final String SKIPPED = "skipped: ";

  private Bench() {}

  /**
   * Runs.
   *
   * @param arguments the directory for data; for a single process also a name and a number of runs
   */
  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of(arguments[0]).toAbsolutePath();
    if (arguments.length > 1) {
      measure(
          new Place(Sizes.LIMITS.withRuns(Integer.parseInt(arguments[2])), directory),
          arguments[1]);
      // JavaFX would keep the process
      System.exit(0);
    }
    if (!Boolean.getBoolean("bench.keep")) {
      Place.remove(directory);
    }
    int runs = Integer.getInteger("bench.runs", Sizes.LIMITS.runs());
    table(new Place(Sizes.LIMITS.withRuns(runs), directory), wanted());
  }

  private static Set<String> wanted() {
    String asked = System.getProperty("bench", "");
    Set<String> names = new Measurements().all().keySet();
    if (asked.isBlank()) {
      return names;
    }
    Set<String> chosen = Set.copyOf(Arrays.asList(asked.split(",", -1)));
    if (!names.containsAll(chosen)) {
      throw new IllegalArgumentException("there is " + names + ", not " + chosen);
    }
    return chosen;
  }

  private static void measure(Place place, String name) throws Exception {
    try {
      new Measurements().named(name).measure(place, line -> System.out.println(line.encoded()));
    } catch (Measurement.Skipped e) {
      System.out.println(SKIPPED + e.getMessage());
    }
  }

  private static void table(Place place, Set<String> wanted) throws IOException {
    Table table = new Table();
    try (Display display = Display.find()) {
      System.err.println(Machine.described() + ", display: " + display);
      for (String name : new Measurements().all().keySet()) {
        if (wanted.contains(name)) {
          System.err.println("measuring " + name + " ...");
          run(place, name, display, table);
        }
      }
    } finally {
      System.out.println(Machine.described());
      System.out.print(table);
    }
  }

  private static void run(Place place, String name, Display display, Table table)
      throws IOException {
    List<String> line =
        Java.running(
            Bench.class,
            options(display),
            place.directory().toString(),
            name,
            Integer.toString(place.sizes().runs()));
    ProcessBuilder builder =
        new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT);
    display.tell(builder.environment());
    Process process = builder.start();
    try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
      told.lines()
          .forEach(
              text -> {
                Optional<Line> measured = Line.decoded(text);
                if (measured.isPresent()) {
                  table.add(measured.get());
                } else if (text.startsWith(SKIPPED)) {
                  table.skipped(name, text.substring(SKIPPED.length()));
                }
              });
      int status = process.waitFor();
      if (status != 0) {
        table.skipped(name, "failed with status " + status);
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static List<String> options(Display display) {
    List<String> options = new ArrayList<>();
    if (!display.isThere()) {
      options.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    }
    for (String passedOn : List.of("bench.image", "bench.profile")) {
      String value = System.getProperty(passedOn);
      if (value != null) {
        options.add("-D" + passedOn + "=" + value);
      }
    }
    options.addAll(
        Arrays.stream(System.getProperty("bench.options", "").split(" ", -1))
            .filter(option -> !option.isEmpty())
            .toList());
    return options;
  }
}
