package org.zonewright.change;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Another process that works on a change set until it is killed or told to end. */
final class RunHolder implements AutoCloseable {

  private static final String HELD = "held";
  private static final String REFUSED = "refused";

  private final Process process;
  private final String answer;

  private RunHolder(Process process, String answer) {
    this.process = process;
    this.answer = answer;
  }

  /** Starts it, and returns when it has said whether it may work on the change set. */
  static RunHolder start(Path database, long changeSet) {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            RunHolder.class.getName(),
            database.toString(),
            String.valueOf(changeSet));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      BufferedReader said =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      return new RunHolder(process, String.valueOf(said.readLine()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it was allowed to. */
  boolean holds() {
    return switch (answer) {
      case HELD -> true;
      case REFUSED -> false;
      default -> throw new AssertionError("it said " + answer);
    };
  }

  /** SIGKILL where there is such a thing; returns when the process is gone. */
  void kill() {
    process.destroyForcibly();
    await();
  }

  /** Lets it finish its work; returns when the process is gone. */
  void end() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    await();
  }

  private void await() {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    kill();
  }

  /** The other process; it ends when its input does. */
  public static void main(String[] arguments) throws IOException {
    RunLocks locks = new RunLocks(Path.of(arguments[0]));
    try (RunLocks.Held _ = locks.hold(Long.parseLong(arguments[1]))) {
      System.out.println(HELD);
      while (System.in.read() >= 0) {
        // not yet
      }
    } catch (IllegalStateException _) {
      System.out.println(REFUSED);
    }
  }
}
