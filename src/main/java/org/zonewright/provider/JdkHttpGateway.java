package org.zonewright.provider;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.zonewright.provider.ProviderException.Unavailable;

/**
 * The gateway over the JDK's HTTP client: HTTP/1.1 only, through a proxy where there is one, never
 * to this very computer. Redirects are not followed but told as {@link
 * ProviderException.UnreadableReply}. A token is never sent in clear text to another machine.
 *
 * <p>Sends again, after a growing pause, what is {@linkplain HttpCall#repeatable() repeatable} and
 * met a broken connection or a 502, 503 or 504; sends anything again that met a 429, after the time
 * the server asks for. After a 429 fewer requests are under way at once.
 */
public final class JdkHttpGateway implements HttpGateway {

  private static final System.Logger LOG = System.getLogger(JdkHttpGateway.class.getName());

  private final ExecutorService executor;
  private final HttpClient client;
  private final Exchange exchange;
  private final RetryPolicy retries;
  private final Sleeper sleeper;
  private final Pace pace;

  /** A gateway that really waits. */
  public JdkHttpGateway(HttpSettings settings, ProxyFinder proxies) {
    this(settings, proxies, Sleeper.REAL, InstantSource.system());
  }

  /** A gateway without proxies. */
  public JdkHttpGateway(HttpSettings settings, Sleeper sleeper, InstantSource clock) {
    this(settings, ProxyFinder.DIRECT, sleeper, clock);
  }

  /**
   * A gateway.
   *
   * @param proxies asked anew with every request
   * @param sleeper waits between attempts
   * @param clock reckons with dates the server names
   */
  public JdkHttpGateway(
      HttpSettings settings, ProxyFinder proxies, Sleeper sleeper, InstantSource clock) {
    GatewayProxies ways = new GatewayProxies(proxies);
    this.executor = Executors.newVirtualThreadPerTaskExecutor();
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.connectTimeout())
            .executor(executor)
            .proxy(ways)
            .build();
    this.exchange = new Exchange(client, settings, ways);
    this.retries = new RetryPolicy(settings, clock);
    this.sleeper = sleeper;
    this.pace = new Pace(settings.parallelRequests());
  }

  @Override
  public HttpReply send(HttpCall call) {
    refuseTokenInClearText(call);
    try {
      pace.enter();
    } catch (InterruptedException e) {
      throw Sleeper.cancelled(e);
    }
    try {
      return attempts(call);
    } finally {
      // not before the pauses are over: who has to wait makes the others wait
      pace.leave();
    }
  }

  private HttpReply attempts(HttpCall call) {
    boolean mayHaveHappened = false;
    for (int attempt = 1; ; attempt++) {
      Optional<Duration> pause;
      try {
        HttpReply reply = sendOnce(call);
        pause = retries.pauseAfter(call, reply, attempt);
        if (pause.isEmpty()) {
          return reply;
        }
        mayHaveHappened |= reply.status() != RetryPolicy.TOO_MANY_REQUESTS;
      } catch (Unavailable problem) {
        pause = retries.pauseAfter(call, problem, attempt);
        if (pause.isEmpty()) {
          throw mayHaveHappened ? inDoubt(problem) : problem;
        }
        mayHaveHappened |= problem.mayHaveHappened();
      }
      Duration wait = pause.get();
      LOG.log(System.Logger.Level.DEBUG, () -> "%s: again in %s".formatted(call, wait));
      sleeper.pause(wait);
    }
  }

  /** The last attempt surely did nothing, but one before it may have done what was asked. */
  private static Unavailable inDoubt(Unavailable last) {
    return last.mayHaveHappened()
        ? last
        : new Unavailable(last.failure(), Unavailable.Cause.CONNECTION_LOST, last);
  }

  private HttpReply sendOnce(HttpCall call) {
    try {
      HttpReply reply = exchange.send(call);
      if (reply.status() == RetryPolicy.TOO_MANY_REQUESTS) {
        pace.slower();
      } else {
        pace.answered();
      }
      return reply;
    } catch (InterruptedException e) {
      throw Sleeper.cancelled(e);
    }
  }

  private static void refuseTokenInClearText(HttpCall call) {
    if (call.token().isEmpty() || "https".equalsIgnoreCase(call.uri().getScheme())) {
      return;
    }
    if (!GatewayProxies.isLoopback(call.uri())) {
      throw new Unavailable(
          call.failure(
              OptionalInt.empty(),
              List.of(),
              "not sent: the token would go to "
                  + call.uri().getHost()
                  + " in clear text; use https"),
          Unavailable.Cause.TLS);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
    executor.shutdown();
  }
}
