package org.zonewright.sandbox;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.SplittableRandom;
import org.zonewright.sandbox.bdom.BdomStandIn;
import org.zonewright.sandbox.data.DemoData;
import org.zonewright.sandbox.ionos.IonosStandIn;
import org.zonewright.sandbox.wire.FaultQueue;
import org.zonewright.sandbox.wire.LoopbackServer;
import org.zonewright.sandbox.wire.ProviderName;
import org.zonewright.sandbox.wire.RequestLog;
import org.zonewright.sandbox.wire.Traffic;

/**
 * Stand-ins of both providers on 127.0.0.1, filled with made-up data. Nothing outlives {@link
 * #close()}.
 */
public final class Sandbox implements AutoCloseable {
  private static final long USER_ID = 13_048;
  private static final String TOKEN_LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  private static final int TOKEN_LENGTH = 48;

  private final String token;
  private final IonosStandIn ionos;
  private final BdomStandIn bdom;
  private final LoopbackServer ionosServer;
  private final LoopbackServer bdomServer;
  private final Faults faults;

  private Sandbox(SandboxOptions options) throws IOException {
    this.token = token(options.seed());
    this.bdom = new BdomStandIn(USER_ID);
    this.ionos = new IonosStandIn(token, options.seed(), bdom::hasForward);
    DemoData.of(options.seed())
        .fill(ionos, bdom, options.zones(), options.records(), options.reverse());

    FaultQueue queue = new FaultQueue(options.latency());
    RequestLog log = new RequestLog();
    HttpHandler toIonos = new Traffic(ProviderName.IONOS, ionos.service(), queue, log);
    HttpHandler toBdom = new Traffic(ProviderName.BDOM, bdom.service(), queue, log);
    boolean together = options.ionosPort() != 0 && options.ionosPort() == options.bdomPort();
    if (together) {
      this.ionosServer =
          new LoopbackServer(options.ionosPort(), Map.of("/", toIonos, "/bdom/", toBdom));
      this.bdomServer = ionosServer;
    } else {
      this.ionosServer = new LoopbackServer(options.ionosPort(), Map.of("/", toIonos));
      this.bdomServer = second(options.bdomPort(), toBdom);
    }
    this.faults =
        new Faults(
            queue, log, Map.of(ProviderName.IONOS, ionosServer, ProviderName.BDOM, bdomServer));
  }

  /**
   * Makes the data and listens.
   *
   * @throws IOException if a port cannot be had
   */
  public static Sandbox start(SandboxOptions options) throws IOException {
    return new Sandbox(options);
  }

  private LoopbackServer second(int port, HttpHandler handler) throws IOException {
    try {
      return new LoopbackServer(port, Map.of("/", handler));
    } catch (IOException e) {
      ionosServer.close();
      throw e;
    }
  }

  /** The base address of the IONOS stand-in, without a final slash. */
  public URI ionosUrl() {
    return URI.create(ionosServer.origin());
  }

  /** The bearer token the IONOS stand-in demands; the same for the same seed. */
  public String token() {
    return token;
  }

  /** The base address of the BDOM stand-in, ending in {@code /bdom}. */
  public URI bdomUrl() {
    return URI.create(bdomServer.origin() + "/bdom");
  }

  /** The user id the BDOM stand-in knows. */
  public long userId() {
    return USER_ID;
  }

  public Faults faults() {
    return faults;
  }

  /** The IONOS stand-in, to look at it and to change it as another client would. */
  public IonosStandIn ionos() {
    return ionos;
  }

  /** The BDOM stand-in, to look at it and to change it as another client would. */
  public BdomStandIn bdom() {
    return bdom;
  }

  /** One line of JSON that tells another program where to connect. */
  public String announcement() {
    return "{\"ionos\":\"%s\",\"token\":\"%s\",\"bdom\":\"%s\",\"userId\":%s}"
        .formatted(ionosUrl(), token, bdomUrl(), Long.toString(USER_ID));
  }

  @Override
  public void close() {
    ionosServer.close();
    bdomServer.close();
  }

  /** Never contains the token. */
  @Override
  public String toString() {
    return "Sandbox[" + ionosUrl() + ", " + bdomUrl() + "]";
  }

  private static String token(long seed) {
    SplittableRandom random = new SplittableRandom(seed ^ 0x746f6b656eL);
    StringBuilder letters = new StringBuilder(TOKEN_LENGTH);
    for (int i = 0; i < TOKEN_LENGTH; i++) {
      letters.append(TOKEN_LETTERS.charAt(random.nextInt(TOKEN_LETTERS.length())));
    }
    return letters.toString();
  }
}
