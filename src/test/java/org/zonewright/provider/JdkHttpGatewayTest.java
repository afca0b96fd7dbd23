package org.zonewright.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zonewright.provider.ProviderException.Unavailable;
import org.zonewright.provider.ProviderException.UnreadableReply;

class JdkHttpGatewayTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final String TOKEN = "tok-0123456789";

  private final RecordingSleeper sleeper = new RecordingSleeper();
  private final HttpGateway gateway = gateway(HttpSettings.DEFAULT);

  private HttpGateway gateway(HttpSettings settings) {
    return new JdkHttpGateway(settings, sleeper, InstantSource.fixed(NOW));
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  private static HttpCall call(String method, URI uri, boolean repeatable, String body) {
    return new HttpCall(
        "main",
        "zones.list",
        "",
        method,
        uri,
        Map.of("Accept", "application/json"),
        Optional.of(Secret.of(TOKEN)),
        body.getBytes(StandardCharsets.UTF_8),
        repeatable);
  }

  private static HttpCall get(URI uri) {
    return call("GET", uri, true, "");
  }

  private static Unavailable.Cause reasonOf(HttpGateway gateway, HttpCall call) {
    return catchThrowableOfType(Unavailable.class, () -> gateway.send(call)).reason();
  }

  @Test
  void sendsBodyWithItsLengthAndTheTokenAndReturnsTheWholeAnswer() {
    try (ScriptedServer server = new ScriptedServer().then(202, "answer", "X-Odd", "yes")) {
      HttpReply reply = gateway.send(call("PUT", server.uri("/a?b=c"), true, "gr\u00fc\u00df"));

      assertThat(reply.status()).isEqualTo(202);
      assertThat(reply.body()).asString(StandardCharsets.UTF_8).isEqualTo("answer");
      assertThat(reply.header().apply("x-odd")).contains("yes");
      ScriptedServer.Seen seen = server.seen().getFirst();
      assertThat(seen.body()).isEqualTo("gr\u00fc\u00df");
      assertThat(seen.uri()).hasToString("/a?b=c");
      assertThat(seen.header("Content-length")).isEqualTo("6");
      assertThat(seen.header("Authorization")).isEqualTo("Bearer " + TOKEN);
      assertThat(seen.headers()).doesNotContainKeys("Transfer-encoding", "Upgrade");
    }
  }

  @Test
  void returnsErrorStatusesToTheAdapter() {
    try (ScriptedServer server = new ScriptedServer().then(401, "no").then(500, "broken")) {
      assertThat(gateway.send(get(server.uri("/"))).status()).isEqualTo(401);
      assertThat(gateway.send(get(server.uri("/"))).status()).isEqualTo(500);
    }
  }

  @Test
  void triesAPassingServerErrorAgainWithGrowingPauses() {
    try (ScriptedServer server =
        new ScriptedServer().then(503, "").then(502, "").then(504, "").then(200, "at last")) {
      assertThat(gateway.send(get(server.uri("/"))).status()).isEqualTo(200);
      assertThat(sleeper.pauses())
          .containsExactly(
              Duration.ofMillis(500), Duration.ofMillis(1000), Duration.ofMillis(2000));
    }
  }

  @Test
  void returnsAServerErrorThatDoesNotPass() {
    try (ScriptedServer server = new ScriptedServer()) {
      for (int i = 0; i < 10; i++) {
        server.then(503, "");
      }
      assertThat(gateway.send(get(server.uri("/"))).status()).isEqualTo(503);
      assertThat(server.seen()).hasSize(HttpSettings.DEFAULT.maxAttempts());
    }
  }

  @Test
  void sendsWhatIsNotRepeatableOnlyOnce() {
    try (ScriptedServer server = new ScriptedServer().then(503, "")) {
      assertThat(gateway.send(call("PUT", server.uri("/"), false, "x")).status()).isEqualTo(503);
      assertThat(server.seen()).hasSize(1);
    }
    try (RawServer server = RawServer.saying("")) {
      assertThat(reasonOf(gateway, call("PUT", server.uri("/"), false, "x")))
          .isEqualTo(Unavailable.Cause.CONNECTION_LOST);
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void waitsAsLongAsA429AsksInSecondsOrByDate() {
    try (ScriptedServer server =
        new ScriptedServer()
            .then(429, "", "Retry-After", "7")
            .then(429, "", "Retry-After", "Sun, 01 Mar 2026 12:00:30 GMT")
            .then(429, "", "Retry-After", "whenever")
            .then(200, "ok")) {
      assertThat(gateway.send(call("POST", server.uri("/"), false, "x")).status()).isEqualTo(200);
      assertThat(sleeper.pauses())
          .containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(30), Duration.ofSeconds(2));
    }
  }

  @Test
  void returnsA429ThatStaysOrAsksForTooLong() {
    try (ScriptedServer server = new ScriptedServer()) {
      for (int i = 0; i < 10; i++) {
        server.then(429, "", "Retry-After", "1");
      }
      assertThat(gateway.send(get(server.uri("/"))).status()).isEqualTo(429);
      assertThat(server.seen()).hasSize(4);
    }
    try (ScriptedServer server = new ScriptedServer().then(429, "", "Retry-After", "3600")) {
      assertThat(gateway.send(get(server.uri("/"))).status()).isEqualTo(429);
      assertThat(server.seen()).hasSize(1);
    }
  }

  @Test
  void triesABrokenConnectionAgain() {
    RawServer.Behaviour secondTimeLucky =
        (connection, socket, out) -> {
          if (connection == 1) {
            socket.setSoLinger(true, 0); // a reset instead of an orderly end
          } else {
            out.write(
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".getBytes(StandardCharsets.UTF_8));
          }
        };
    try (RawServer server = new RawServer(secondTimeLucky)) {
      assertThat(gateway.send(call("PUT", server.uri("/"), true, "x")).body()).hasSize(2);
      assertThat(server.connections()).isEqualTo(2);
    }
  }

  @Test
  void tellsACutOffAnswerAsLostConnectionThatMayHaveHappened() {
    try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{")) {
      assertThatThrownBy(() -> gateway.send(get(server.uri("/zones"))))
          .isInstanceOfSatisfying(
              Unavailable.class,
              problem -> {
                assertThat(problem.reason()).isEqualTo(Unavailable.Cause.CONNECTION_LOST);
                assertThat(problem.mayHaveHappened()).isTrue();
                assertThat(problem.failure().account()).isEqualTo("main");
                assertThat(problem.failure().operation()).isEqualTo("zones.list");
                assertThat(problem).hasMessageContaining("/zones").hasMessageNotContaining(TOKEN);
              });
      assertThat(server.connections()).isGreaterThanOrEqualTo(4);
    }
  }

  @Test
  void doesNotForgetThatAnEarlierAttemptMayHaveHappened() {
    RawServer[] server = new RawServer[1];
    server[0] = new RawServer((_, _, _) -> server[0].close());
    assertThatThrownBy(() -> gateway.send(call("PUT", server[0].uri("/"), true, "x")))
        .isInstanceOfSatisfying(
            Unavailable.class,
            problem -> {
              assertThat(problem.mayHaveHappened()).isTrue();
              assertThat(problem).hasCauseInstanceOf(Unavailable.class);
            });
  }

  @Test
  void tellsAnAnswerThatIsNotHttpAsUnreadable() {
    try (RawServer server = RawServer.saying("SSH-2.0-OpenSSH_9.9\r\n\r\n")) {
      assertThatThrownBy(() -> gateway.send(get(server.uri("/"))))
          .isInstanceOf(UnreadableReply.class);
    }
  }

  @Test
  void tellsWhyNothingCouldBeReached() throws IOException {
    int freePort;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      freePort = socket.getLocalPort();
    }
    assertThat(reasonOf(gateway, get(URI.create("http://127.0.0.1:" + freePort))))
        .isEqualTo(Unavailable.Cause.CONNECT);
    assertThat(reasonOf(gateway, get(URI.create("https://nowhere.invalid/"))))
        .isEqualTo(Unavailable.Cause.UNKNOWN_HOST);
    assertThat(sleeper.pauses()).isEmpty();
  }

  @Test
  void tellsAServerThatDoesNotSpeakTls() throws IOException {
    try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofPlatform().daemon().start(() -> answerInPlainText(plain));
      URI uri = URI.create("https://127.0.0.1:" + plain.getLocalPort());
      assertThat(reasonOf(gateway, get(uri))).isEqualTo(Unavailable.Cause.TLS);
    }
  }

  private static void answerInPlainText(ServerSocket server) {
    try (Socket socket = server.accept()) {
      // what is answered before the client has asked may be lost with the JDK's client
      assertThat(socket.getInputStream().read()).isNotNegative();
      socket.getOutputStream().write("HTTP/1.1 400 \r\n".getBytes(StandardCharsets.UTF_8));
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      // the client has given up
    }
  }

  @Test
  void givesUpOnAServerThatDoesNotBeginOrDoesNotEnd() {
    Duration shortly = Duration.ofMillis(150);
    HttpSettings beginning =
        HttpSettings.DEFAULT.withTimeouts(shortly, shortly, Duration.ofMinutes(1));
    HttpSettings end =
        HttpSettings.DEFAULT.withTimeouts(shortly, Duration.ofMinutes(1), Duration.ofMillis(400));
    CountDownLatch over = new CountDownLatch(1);
    try (RawServer silent = new RawServer((_, _, _) -> over.await());
        RawServer dripping =
            new RawServer(
                (_, _, out) -> {
                  out.write(
                      "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"
                          .getBytes(StandardCharsets.UTF_8));
                  out.flush();
                  over.await();
                });
        HttpGateway impatient = gateway(beginning);
        HttpGateway strict = gateway(end)) {
      assertThat(reasonOf(impatient, get(silent.uri("/")))).isEqualTo(Unavailable.Cause.TIMEOUT);
      assertThat(reasonOf(strict, get(dripping.uri("/")))).isEqualTo(Unavailable.Cause.TIMEOUT);
    } finally {
      over.countDown();
    }
  }

  @Test
  void refusesABodyThatIsTooLargeAnnouncedOrNot() {
    AtomicInteger chunksTaken = new AtomicInteger();
    byte[] chunk = "<html><title>Huge</title>".repeat(2000).getBytes(StandardCharsets.UTF_8);
    try (ScriptedServer server =
            new ScriptedServer()
                .then(
                    exchange -> {
                      exchange.sendResponseHeaders(200, 200L * 1024 * 1024);
                      exchange.getResponseBody().write(chunk);
                    })
                .then(
                    exchange -> {
                      exchange.sendResponseHeaders(200, 0);
                      for (int i = 0; i < 4000; i++) {
                        exchange.getResponseBody().write(chunk);
                        chunksTaken.incrementAndGet();
                      }
                    });
        HttpGateway careful = gateway(HttpSettings.DEFAULT.withMaxBodyBytes(100_000))) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> careful.send(get(server.uri("/"))))
            .isInstanceOfSatisfying(
                UnreadableReply.class,
                problem -> {
                  assertThat(problem).hasMessageContaining("too large");
                  assertThat(problem.title()).isEqualTo("Huge");
                  assertThat(problem.excerpt()).hasSize(200);
                });
      }
      assertThat(chunksTaken).hasValueLessThan(4000);
    }
  }

  @Test
  void doesNotFollowARedirectButNamesItsTarget() {
    try (ScriptedServer server =
        new ScriptedServer().then(302, "", "Location", "https://login.portal.example/x?y=z")) {
      assertThatThrownBy(() -> gateway.send(get(server.uri("/"))))
          .isInstanceOf(UnreadableReply.class)
          .hasMessageContaining("HTTP 302")
          .hasMessageContaining("login.portal.example");
      assertThat(server.seen()).hasSize(1);
    }
  }

  @Test
  void neverSendsATokenInClearTextToAnotherMachine() {
    assertThatThrownBy(() -> gateway.send(get(URI.create("http://dns.example.net/zones"))))
        .isInstanceOfSatisfying(
            Unavailable.class,
            problem -> assertThat(problem.reason()).isEqualTo(Unavailable.Cause.TLS))
        .hasMessageContaining("clear text")
        .hasMessageNotContaining(TOKEN);
  }

  @Test
  void endsWithCancellationWhenInterrupted() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    CompletableFuture<Throwable> outcome = new CompletableFuture<>();
    try (RawServer silent =
        new RawServer(
            (_, _, _) -> {
              arrived.countDown();
              over.await();
            })) {
      Thread caller =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      gateway.send(get(silent.uri("/")));
                    } catch (RuntimeException e) {
                      outcome.complete(e);
                    }
                  });
      arrived.await();
      caller.interrupt();
      assertThat(outcome.get()).isInstanceOf(CancellationException.class);
    } finally {
      over.countDown();
    }
  }

  @Test
  void hasNoMoreRequestsUnderWayThanAllowed() throws Exception {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (ScriptedServer server = new ScriptedServer();
        HttpGateway modest = gateway(HttpSettings.DEFAULT.withParallelRequests(2))) {
      for (int i = 0; i < 20; i++) {
        server.then(
            exchange -> {
              most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
              underWay.decrementAndGet();
              exchange.sendResponseHeaders(200, -1);
            });
      }
      Thread[] callers = new Thread[20];
      for (int i = 0; i < callers.length; i++) {
        callers[i] = Thread.ofVirtual().start(() -> modest.send(get(server.uri("/"))));
      }
      for (Thread caller : callers) {
        caller.join();
      }
      assertThat(server.seen()).hasSize(20);
      assertThat(most).hasValueLessThanOrEqualTo(2);
    }
  }

  @Test
  void logsMethodAddressStatusAndSizeButNeitherTokenNorBody() {
    List<String> log = new CopyOnWriteArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            log.add(line.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("org.zonewright.provider");
    logger.addHandler(handler);
    logger.setLevel(Level.ALL);
    logger.setUseParentHandlers(false);
    try (ScriptedServer server = new ScriptedServer().then(200, "secret-answer")) {
      gateway.send(call("PUT", server.uri("/zones?limit=1"), true, "secret-question"));
      assertThat(String.join("\n", log))
          .contains("PUT", "/zones?limit=1", "HTTP 200", "13 bytes", " ms")
          .doesNotContain(TOKEN)
          .doesNotContain("secret-");
    } finally {
      logger.removeHandler(handler);
      logger.setLevel(null);
      logger.setUseParentHandlers(true);
    }
  }
}
