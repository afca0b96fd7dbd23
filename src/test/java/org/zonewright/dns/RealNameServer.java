package org.zonewright.dns;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** BIND's name server on loopback, where it is installed. */
final class RealNameServer implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 30;

  private final Process process;
  private final NameServer server;
  private final StringBuffer log = new StringBuffer();
  private final CountDownLatch settled = new CountDownLatch(1);

  private RealNameServer(Path program, Path directory, int port) throws IOException {
    server = new NameServer(InetAddress.getLoopbackAddress().getHostAddress(), port);
    process =
        new ProcessBuilder(
                program.toString(), "-g", "-c", directory.resolve("named.conf").toString())
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    Thread.ofVirtual().start(this::follow);
  }

  /** The program, on the path or where Debian has it. */
  static Optional<Path> program() {
    String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin";
    return Stream.of(path.split(File.pathSeparator))
        .map(directory -> Path.of(directory, "named"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it with those zones, given by name, as master files. */
  static RealNameServer start(Path program, Path directory, Map<String, String> zones)
      throws IOException, InterruptedException {
    int port = freePort();
    StringBuilder configuration =
        new StringBuilder(
            """
            options {
              directory "%s";
              listen-on port %d { 127.0.0.1; };
              listen-on-v6 { none; };
              recursion no;
              dnssec-validation no;
              pid-file none;
              session-keyfile none;
            };
            controls { };
            """
                .formatted(directory, port));
    int number = 0;
    for (Map.Entry<String, String> zone : zones.entrySet()) {
      String file = "zone" + number++;
      Files.writeString(directory.resolve(file), zone.getValue());
      configuration.append(
          "zone \"%s\" { type primary; check-names ignore; file \"%s\"; };%n"
              .formatted(zone.getKey(), file));
    }
    Files.writeString(directory.resolve("named.conf"), configuration);
    RealNameServer started = new RealNameServer(program, directory, port);
    started.awaitRunning();
    return started;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void follow() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        log.append(line).append('\n');
        if (line.endsWith(" running")) {
          settled.countDown();
        }
      }
    } catch (IOException _) {
      // it was ended
    } finally {
      settled.countDown();
    }
  }

  private void awaitRunning() throws InterruptedException {
    if (!settled.await(PATIENCE_SECONDS, TimeUnit.SECONDS) || !process.isAlive()) {
      process.destroyForcibly();
      assumeFalse(
          wasForbidden(),
          "Skipped: named may not read files in the temporary directory (AppArmor).");
      throw new IllegalStateException("named did not start:\n" + log);
    }
  }

  NameServer server() {
    return server;
  }

  /** Whether the system kept it from its files: AppArmor's profile for BIND does. */
  private boolean wasForbidden() {
    return log.indexOf("permission denied") >= 0;
  }

  /** What it said. */
  String log() {
    return log.toString();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }
}
