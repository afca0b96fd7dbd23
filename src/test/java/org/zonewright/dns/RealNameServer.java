package org.zonewright.dns;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A name server of others, running on loopback. */
public final class RealNameServer implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 30;

  private final RealProgram program;
  private final Process process;
  private final NameServer server;
  private final Queue<String> log = new ConcurrentLinkedQueue<>();
  private final CountDownLatch settled = new CountDownLatch(1);

  private RealNameServer(RealProgram program, List<String> command, Path directory, int port)
      throws IOException {
    this.program = program;
    server = new NameServer(InetAddress.getLoopbackAddress().getHostAddress(), port);
    process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    Thread.ofVirtual().start(this::follow);
  }

  /** Starts a program that is there with those zones, given by name, as master files. */
  public static RealNameServer start(RealProgram program, Path directory, Map<String, String> zones)
      throws IOException, InterruptedException {
    Map<String, Path> files = new LinkedHashMap<>();
    for (Map.Entry<String, String> zone : zones.entrySet()) {
      Path file = directory.resolve("zone" + files.size());
      files.put(zone.getKey(), Files.writeString(file, zone.getValue()));
    }
    int port = freePort();
    Path configuration = directory.resolve("configuration");
    Files.writeString(configuration, program.configuration(directory, port, files));
    List<String> command = new ArrayList<>();
    command.add(program.find().orElseThrow().toString());
    command.addAll(program.arguments(configuration));
    RealNameServer started = new RealNameServer(program, command, directory, port);
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
        log.add(line);
        if (program.tellsStart(line)) {
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
          log.stream().anyMatch(line -> line.contains("permission denied")),
          "Skipped: the name server may not read the temporary directory (AppArmor).");
      throw new IllegalStateException(program + " did not start:\n" + String.join("\n", log));
    }
  }

  /** Where it answers. */
  public NameServer server() {
    return server;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }
}
