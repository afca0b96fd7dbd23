package org.zonewright.kill;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The program in a process of its own, as a shell starts it. */
final class Program {

  /** The exit status of a process that was killed; Windows knows no signals. */
  static final int KILLED = File.separatorChar == '\\' ? 1 : 128 + 9;

  private static final long LONGEST_SECONDS = 120;

  private final Process process;
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final Thread reader;

  private Program(Process process, Consumer<String> lines) {
    this.process = process;
    this.reader =
        Thread.ofVirtual()
            .start(
                () -> {
                  try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                    for (String line = out.readLine(); line != null; line = out.readLine()) {
                      told.add(line);
                      lines.accept(line);
                    }
                  } catch (IOException e) {
                    told.add("(cut off: " + e.getMessage() + ")");
                  }
                });
  }

  /**
   * Starts it.
   *
   * @param lines gets each line of both outputs as it comes
   */
  static Program start(Path data, String token, Consumer<String> lines, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-Duser.language=en",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.zonewright.Zonewright",
            "--data",
            data.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("ZONEWRIGHT_TOKEN", token);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      return new Program(process, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SIGKILL, and waits until the process is gone. */
  void kill() {
    process.destroyForcibly();
    await();
  }

  /** Ctrl-C. */
  void interrupt() {
    try {
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for its end and returns its exit status. */
  int await() {
    try {
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("it does not end; it said " + told);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Everything it printed, once it has ended. */
  List<String> told() {
    try {
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return List.copyOf(told);
  }
}
