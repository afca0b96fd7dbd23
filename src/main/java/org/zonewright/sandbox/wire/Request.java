package org.zonewright.sandbox.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One request as it arrived, before any interpretation. */
public final class Request {
  private final ProviderName provider;
  private final String method;
  private final String rawPath;
  private final String rawQuery;
  private final Map<String, List<String>> headers;
  private final byte[] body;

  /**
   * @param rawPath the path still percent-encoded, beginning with a slash
   * @param rawQuery the query still percent-encoded; empty when there is none
   * @param headers names in lower case
   */
  public Request(
      ProviderName provider,
      String method,
      String rawPath,
      String rawQuery,
      Map<String, List<String>> headers,
      byte[] body) {
    this.provider = provider;
    this.method = method;
    this.rawPath = rawPath;
    this.rawQuery = rawQuery;
    this.headers = Map.copyOf(headers);
    this.body = body.clone();
  }

  public ProviderName provider() {
    return provider;
  }

  public String method() {
    return method;
  }

  /** The path as sent, still percent-encoded. */
  public String rawPath() {
    return rawPath;
  }

  /** Path and query as sent. */
  public String target() {
    return rawQuery.isEmpty() ? rawPath : rawPath + "?" + rawQuery;
  }

  /** Headers by lower-case name. */
  public Map<String, List<String>> headers() {
    return headers;
  }

  /** The first value of a header. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }

  /** The body's bytes; empty when there was none. */
  public byte[] body() {
    return body.clone();
  }

  /** The body read as UTF-8. */
  public String bodyText() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /**
   * The decoded parts of the path between slashes; a path that ends in a slash ends in an empty
   * part.
   *
   * @throws IllegalArgumentException if a percent sign is not followed by two hexadecimal digits
   */
  public List<String> segments() {
    List<String> parts = new ArrayList<>();
    int from = 1;
    while (from <= rawPath.length()) {
      int slash = rawPath.indexOf('/', from);
      int to = slash < 0 ? rawPath.length() : slash;
      parts.add(decode(rawPath.substring(from, to).replace("+", "%2B")));
      from = to + 1;
    }
    return List.copyOf(parts);
  }

  /**
   * The decoded values of each query parameter, in the order sent.
   *
   * @throws IllegalArgumentException if a percent sign is not followed by two hexadecimal digits
   */
  public Map<String, List<String>> query() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    int from = 0;
    while (from < rawQuery.length()) {
      int ampersand = rawQuery.indexOf('&', from);
      int to = ampersand < 0 ? rawQuery.length() : ampersand;
      String pair = rawQuery.substring(from, to);
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
      values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
      from = to + 1;
    }
    return values;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
