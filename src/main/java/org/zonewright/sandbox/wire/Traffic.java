package org.zonewright.sandbox.wire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Carries requests to a stand-in and its replies back, with latency, faults, hooks and log. */
public final class Traffic implements HttpHandler {
  private static final int MAX_REQUEST_BYTES = 64 * 1024 * 1024;

  private final ProviderName provider;
  private final Service service;
  private final FaultQueue faults;
  private final RequestLog log;

  public Traffic(ProviderName provider, Service service, FaultQueue faults, RequestLog log) {
    this.provider = provider;
    this.service = service;
    this.faults = faults;
    this.log = log;
  }

  @Override
  public void handle(HttpExchange http) throws IOException {
    try (http) {
      Request request = read(http);
      Pause.of(faults.latency());
      Optional<Fault> fault = faults.takeFault(request);
      Reply reply =
          fault.isPresent() ? fault.get().strike(() -> work(request), service) : work(request);
      boolean silent = reply.delivery() instanceof Delivery.Nothing;
      // Logged before it is sent, so that a client holding the answer finds it in the log.
      log.add(request, silent ? 0 : reply.status(), silent ? new byte[0] : reply.bytes());
      send(http, reply);
    }
  }

  private Reply work(Request request) {
    Reply reply = answer(request);
    // Before the answer is sent: a client that holds it meets the changed state for certain.
    faults.takeHook(request).ifPresent(Runnable::run);
    return reply;
  }

  private Reply answer(Request request) {
    try {
      return service.answer(request);
    } catch (RuntimeException mistake) {
      return service.failure(500, "", "the sandbox failed: " + mistake);
    }
  }

  private Request read(HttpExchange http) throws IOException {
    URI uri = http.getRequestURI();
    Map<String, List<String>> headers = new HashMap<>();
    http.getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
    byte[] body = http.getRequestBody().readNBytes(MAX_REQUEST_BYTES);
    return new Request(
        provider,
        http.getRequestMethod(),
        Objects.requireNonNullElse(uri.getRawPath(), "/"),
        Objects.requireNonNullElse(uri.getRawQuery(), ""),
        headers,
        body);
  }

  private static void send(HttpExchange http, Reply reply) throws IOException {
    reply.headers().forEach((name, value) -> http.getResponseHeaders().set(name, value));
    byte[] body = reply.bytes();
    switch (reply.delivery()) {
      case Delivery.Whole() -> {
        http.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
          http.getResponseBody().write(body);
        }
      }
      case Delivery.Chunked() -> {
        http.sendResponseHeaders(reply.status(), 0);
        http.getResponseBody().write(body);
        http.getResponseBody().close();
      }
      case Delivery.Truncated() -> {
        http.sendResponseHeaders(reply.status(), body.length + 1L);
        http.getResponseBody().write(body, 0, body.length / 2);
        http.getResponseBody().flush();
      }
      case Delivery.Padded(long bytes) -> {
        http.sendResponseHeaders(reply.status(), 0);
        OutputStream out = http.getResponseBody();
        byte[] blanks = " ".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
        for (long left = bytes; left > 0; left -= blanks.length) {
          out.write(blanks, 0, (int) Math.min(left, blanks.length));
        }
        out.write(body);
        out.close();
      }
      case Delivery.Nothing() -> throw new IOException("the connection is dropped on purpose");
    }
  }
}
