package org.zonewright.sandbox.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The latest exchanges, bounded in number and in bytes. Safe for many threads. */
public final class RequestLog {
  private static final int MAX_EXCHANGES = 10_000;
  private static final int MAX_BODY_BYTES = 256 * 1024;
  private static final long MAX_TOTAL_BYTES = 16L * 1024 * 1024;

  private final Deque<Exchange> exchanges = new ArrayDeque<>();
  private long totalBytes;

  synchronized void add(Request request, int status, byte[] responseBody) {
    Map<String, List<String>> headers =
        request.headers().entrySet().stream()
            .filter(entry -> !entry.getKey().equalsIgnoreCase("authorization"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    Exchange exchange =
        new Exchange(
            request.provider(),
            request.method(),
            request.target(),
            headers,
            cut(request.body()),
            status,
            cut(responseBody));
    exchanges.addLast(exchange);
    totalBytes += size(exchange);
    while (exchanges.size() > MAX_EXCHANGES || totalBytes > MAX_TOTAL_BYTES) {
      totalBytes -= size(exchanges.removeFirst());
    }
  }

  /** The exchanges kept, oldest first. */
  public synchronized List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  /** Forgets all exchanges. */
  public synchronized void clear() {
    exchanges.clear();
    totalBytes = 0;
  }

  private static long size(Exchange exchange) {
    return 500L + exchange.body().length() + exchange.responseBody().length();
  }

  private static String cut(byte[] body) {
    return new String(body, 0, Math.min(body.length, MAX_BODY_BYTES), StandardCharsets.UTF_8);
  }
}
