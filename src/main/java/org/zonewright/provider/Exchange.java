package org.zonewright.provider;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends a call once and judges whether what came is an answer at all. */
final class Exchange {

  private static final System.Logger LOG = System.getLogger(Exchange.class.getName());

  private static final int PROXY_LOGIN_WANTED = 407;

  private final HttpClient client;
  private final HttpSettings settings;
  private final GatewayProxies proxies;

  Exchange(HttpClient client, HttpSettings settings, GatewayProxies proxies) {
    this.client = client;
    this.settings = settings;
    this.proxies = proxies;
  }

  /**
   * Sends once and waits for the complete answer.
   *
   * @throws InterruptedException if the calling thread was interrupted; the request is given up
   */
  HttpReply send(HttpCall call) throws InterruptedException {
    long start = System.nanoTime();
    Optional<ProxyServer> proxy = proxies.on(call.uri());
    try {
      HttpResponse<CappedBody.Received> response = receive(call, proxy);
      if (proxy.isPresent() && response.statusCode() == PROXY_LOGIN_WANTED) {
        log(call, "the proxy wants a login", start);
        // such an answer to the opening of a tunnel has no body, not even an empty one
        throw ProxyProblems.loginRefused(call, proxy.get());
      }
      HttpReply reply =
          new HttpReply(
              response.statusCode(), response.headers()::firstValue, response.body().bytes());
      log(call, reply.toString(), start);
      return checked(call, reply, response.body().cutOff());
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      log(call, cause.getClass().getSimpleName(), start);
      throw proxy
          .flatMap(way -> ProxyProblems.find(call, way, cause))
          .orElseGet(() -> TransportProblems.of(call, cause));
    } catch (TimeoutException e) {
      log(call, "not complete in time", start);
      throw TransportProblems.of(call, e);
    }
  }

  private HttpResponse<CappedBody.Received> receive(HttpCall call, Optional<ProxyServer> proxy)
      throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<HttpResponse<CappedBody.Received>> future =
        client.sendAsync(request(call, proxy), CappedBody.upTo(settings.maxBodyBytes()));
    try {
      // the request's own timeout ends with the header fields; a body that drips is ended here
      return future.get(settings.wholeTimeout().toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      future.cancel(true);
    }
  }

  private HttpRequest request(HttpCall call, Optional<ProxyServer> proxy) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(call.uri())
            .version(HttpClient.Version.HTTP_1_1)
            .timeout(settings.answerTimeout())
            .setHeader("User-Agent", "Zonewright");
    call.headers().forEach(request::setHeader);
    call.token().ifPresent(t -> request.setHeader("Authorization", "Bearer " + t.reveal()));
    proxy
        .flatMap(ProxyServer::login)
        .ifPresent(login -> request.setHeader("Proxy-Authorization", login.basic()));
    // as bytes, so that the length is announced: BDOM's server knows no chunks
    HttpRequest.BodyPublisher body =
        call.body().length == 0
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofByteArray(call.body());
    return request.method(call.method(), body).build();
  }

  private HttpReply checked(HttpCall call, HttpReply reply, boolean cutOff) {
    if (cutOff) {
      throw ReplyText.unreadable(
          call, reply, "too large: more than " + settings.maxBodyBytes() + " bytes");
    }
    if (reply.status() >= 300 && reply.status() < 400) {
      throw ReplyText.unreadable(call, reply, "redirect, not followed, to " + target(call, reply));
    }
    return reply;
  }

  private static String target(HttpCall call, HttpReply reply) {
    String location = reply.header().apply("Location").orElse("");
    try {
      URI target = call.uri().resolve(location);
      return location.isEmpty() || target.getHost() == null ? "nowhere" : target.getAuthority();
    } catch (IllegalArgumentException e) {
      return "an address that is none";
    }
  }

  private static void log(HttpCall call, String outcome, long start) {
    LOG.log(
        System.Logger.Level.DEBUG,
        () ->
            "%s %s: %s, %d ms"
                .formatted(
                    call.method(), call.uri(), outcome, (System.nanoTime() - start) / 1_000_000));
  }
}
