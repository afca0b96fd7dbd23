package org.zonewright.sandbox.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request and what was answered. The {@code Authorization} header is never kept.
 *
 * @param target path and query as sent
 * @param headers by lower-case name
 * @param body the request's body, cut at the log's limit
 * @param status 0 if the connection was closed without an answer
 * @param responseBody the answer's body, cut at the log's limit
 */
public record Exchange(
    ProviderName provider,
    String method,
    String target,
    Map<String, List<String>> headers,
    String body,
    int status,
    String responseBody) {
  public Exchange {
    headers = Map.copyOf(headers);
  }

  /** The target without its query. */
  public String path() {
    int question = target.indexOf('?');
    return question < 0 ? target : target.substring(0, question);
  }

  /** The query as sent; empty when there was none. */
  public String query() {
    int question = target.indexOf('?');
    return question < 0 ? "" : target.substring(question + 1);
  }

  /** The first value of a header, whatever the case of its name. */
  public Optional<String> header(String name) {
    return headers.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
        .flatMap(entry -> entry.getValue().stream())
        .findFirst();
  }
}
