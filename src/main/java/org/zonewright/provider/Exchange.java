package org.zonewright.provider;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends a call once and judges whether what came is an answer at all. */
final class Exchange {

  private static final System.Logger LOG = System.getLogger(Exchange.class.getName());

  private final HttpClient client;
  private final HttpSettings settings;

  Exchange(HttpClient client, HttpSettings settings) {
    this.client = client;
    this.settings = settings;
  }

  /**
   * Sends once and waits for the complete answer.
   *
   * @throws InterruptedException if the calling thread was interrupted; the request is given up
   */
  HttpReply send(HttpCall call) throws InterruptedException {
    long start = System.nanoTime();
    try {
      HttpResponse<CappedBody.Received> response = receive(call);
      HttpReply reply =
          new HttpReply(
              response.statusCode(), response.headers()::firstValue, response.body().bytes());
      log(call, reply.toString(), start);
      return checked(call, reply, response.body().cutOff());
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      log(call, cause.getClass().getSimpleName(), start);
      throw TransportProblems.of(call, cause);
    } catch (TimeoutException e) {
      log(call, "not complete in time", start);
      throw TransportProblems.of(call, e);
    }
  }

  private HttpResponse<CappedBody.Received> receive(HttpCall call)
      throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<HttpResponse<CappedBody.Received>> future =
        client.sendAsync(request(call), CappedBody.upTo(settings.maxBodyBytes()));
    try {
      // the request's own timeout ends with the header fields; a body that drips is ended here
      return future.get(settings.wholeTimeout().toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      future.cancel(true);
    }
  }

  private HttpRequest request(HttpCall call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(call.uri())
            .version(HttpClient.Version.HTTP_1_1)
            .timeout(settings.answerTimeout())
            .setHeader("User-Agent", "Zonewright");
    call.headers().forEach(request::setHeader);
    call.token().ifPresent(t -> request.setHeader("Authorization", "Bearer " + t.reveal()));
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
