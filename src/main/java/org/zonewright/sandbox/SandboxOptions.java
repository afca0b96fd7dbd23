package org.zonewright.sandbox;

import java.time.Duration;

/**
 * What a sandbox is started with.
 *
 * @param ionosPort 0 for any free port
 * @param bdomPort 0 for any free port; the same as {@code ionosPort} to serve both from one
 * @param zones primary zones over both providers, half each; IONOS gets the odd one
 * @param records records over both providers, half each; a BDOM zone always has at least one
 * @param reverse reverse records at IONOS
 * @param latency how long every request waits; can be changed while running
 * @param seed decides every name, id and token; the same seed makes the same data
 */
public record SandboxOptions(
    int ionosPort, int bdomPort, int zones, int records, int reverse, Duration latency, long seed) {
  private static final int MAX_PORT = 65_535;

  public SandboxOptions {
    if (ionosPort < 0 || ionosPort > MAX_PORT || bdomPort < 0 || bdomPort > MAX_PORT) {
      throw new IllegalArgumentException("a port must be between 0 and " + MAX_PORT);
    }
    if (zones < 0 || records < 0 || reverse < 0) {
      throw new IllegalArgumentException("a number of zones or records cannot be negative");
    }
    if (latency.isNegative()) {
      throw new IllegalArgumentException("a latency cannot be negative");
    }
  }

  /** A contract of pleasant size on any free ports. */
  public static SandboxOptions defaults() {
    return new SandboxOptions(0, 0, 60, 900, 41, Duration.ZERO, 20_261_121L);
  }

  /** No zones, no records: a contract that has just been opened. */
  public static SandboxOptions empty() {
    return defaults().withZones(0).withRecords(0).withReverse(0);
  }

  public SandboxOptions withPorts(int ionos, int bdom) {
    return new SandboxOptions(ionos, bdom, zones, records, reverse, latency, seed);
  }

  public SandboxOptions withIonosPort(int port) {
    return withPorts(port, bdomPort);
  }

  public SandboxOptions withBdomPort(int port) {
    return withPorts(ionosPort, port);
  }

  public SandboxOptions withZones(int count) {
    return new SandboxOptions(ionosPort, bdomPort, count, records, reverse, latency, seed);
  }

  public SandboxOptions withRecords(int count) {
    return new SandboxOptions(ionosPort, bdomPort, zones, count, reverse, latency, seed);
  }

  public SandboxOptions withReverse(int count) {
    return new SandboxOptions(ionosPort, bdomPort, zones, records, count, latency, seed);
  }

  public SandboxOptions withLatency(Duration time) {
    return new SandboxOptions(ionosPort, bdomPort, zones, records, reverse, time, seed);
  }

  public SandboxOptions withSeed(long value) {
    return new SandboxOptions(ionosPort, bdomPort, zones, records, reverse, latency, value);
  }
}
