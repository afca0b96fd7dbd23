import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes an image's start-up cache (JEP 483, 514): runs the program once on its demo and lets the
 * Java runtime keep what it loaded, linked and learned. The window is opened where there is a
 * display, and without one in JavaFX's headless platform; if it does not open at all, a command is
 * run instead. An image without the cache works too, only slower to start, so that a failure here
 * is said and nothing more.
 *
 * <p>Arguments: the image, the module and main class.
 */
class StartCache {

  private static final Duration LONGEST_START = Duration.ofMinutes(3);
  private static final Duration LONGEST_END = Duration.ofMinutes(5);
  private static final Duration RESTING = Duration.ofMillis(60);

  private final boolean windows = File.separatorChar == '\\';
  private final Path java;
  private final Path cache;
  private final String main;

  private StartCache(Path image, String main) {
    this.java = image.resolve("bin").resolve(windows ? "java.exe" : "java");
    this.cache = image.resolve("lib").resolve("zonewright.aot").toAbsolutePath();
    this.main = main;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    new StartCache(Path.of(arguments[0]), arguments[1]).make();
  }

  private void make() throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("zonewright-start");
    try {
      Files.deleteIfExists(cache);
      if (train(work, true) || train(work, false)) {
        System.out.println("start-up cache: " + Files.size(cache) / 1_000_000 + " MB");
      } else {
        System.out.println("no start-up cache: the training run failed; see above");
      }
    } finally {
      delete(work);
    }
  }

  private boolean train(Path work, boolean window) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("-XX:AOTCacheOutput=" + cache);
    if (window) {
      if (!windows && !isMac() && System.getenv("DISPLAY") == null) {
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
      }
      command.addAll(List.of("-m", main, "--demo"));
    } else {
      command.addAll(List.of("-m", main, "zones", "--demo", "--json"));
    }
    Path output = work.resolve(window ? "window.txt" : "command.txt");
    Process process = start(command, work, output);
    if (window) {
      waitUntilResting(process);
      end(process);
    }
    if (!process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    if (usable(work)) {
      return true;
    }
    System.out.println("no start-up cache from " + String.join(" ", command) + ":");
    Files.readAllLines(output).stream().limit(40).forEach(line -> System.out.println("  " + line));
    Files.deleteIfExists(cache);
    return false;
  }

  /** The program has started when it has used hardly any processor time for two seconds. */
  private static void waitUntilResting(Process process) throws InterruptedException {
    Instant latest = Instant.now().plus(LONGEST_START);
    Duration before = Duration.ZERO;
    while (!process.waitFor(2, TimeUnit.SECONDS) && Instant.now().isBefore(latest)) {
      Duration used = process.info().totalCpuDuration().orElse(Duration.ZERO);
      if (before.isPositive() && used.minus(before).compareTo(RESTING) < 0) {
        return;
      }
      before = used;
    }
  }

  /** The cache is written when the program ends of itself; being killed would lose it. */
  private static void end(Process process) throws IOException, InterruptedException {
    if (process.supportsNormalTermination()) {
      process.destroy();
    } else {
      // closes the window, as its user would
      new ProcessBuilder("taskkill", "/PID", Long.toString(process.pid()))
          .inheritIO()
          .start()
          .waitFor();
    }
  }

  private boolean usable(Path work) throws IOException, InterruptedException {
    if (!Files.exists(cache)) {
      return false;
    }
    List<String> command =
        List.of(
            java.toString(), "-XX:AOTCache=" + cache, "-XX:AOTMode=on", "-m", main, "--version");
    return start(command, work, work.resolve("check.txt")).waitFor() == 0;
  }

  private static Process start(List<String> command, Path work, Path output) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("ZONEWRIGHT_DATA", work.resolve("data").toString());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }

  private static boolean isMac() {
    return System.getProperty("os.name").startsWith("Mac");
  }

  private static void delete(Path directory) throws IOException {
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException problem)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
