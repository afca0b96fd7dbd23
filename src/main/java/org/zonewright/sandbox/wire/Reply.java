package org.zonewright.sandbox.wire;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the stand-in answers. Immutable; each {@code with} method returns a changed copy. */
public final class Reply {
  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;
  private final Delivery delivery;

  private Reply(int status, Map<String, String> headers, byte[] body, Delivery delivery) {
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.body = body;
    this.delivery = delivery;
  }

  /** A reply with a body in UTF-8. */
  public static Reply of(int status, String contentType, String body) {
    return of(status, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** A reply with the given bytes as its body. */
  public static Reply of(int status, String contentType, byte[] body) {
    return new Reply(
        status, Map.of("Content-Type", contentType), body.clone(), new Delivery.Whole());
  }

  public Reply withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Reply(status, more, body, delivery);
  }

  public Reply withDelivery(Delivery other) {
    return new Reply(status, headers, body, other);
  }

  /** The same status and headers without a body. */
  public Reply withoutBody() {
    return new Reply(status, headers, new byte[0], delivery);
  }

  public int status() {
    return status;
  }

  public Map<String, String> headers() {
    return headers;
  }

  /** The body's bytes; the array must not be changed. */
  byte[] bytes() {
    return body;
  }

  public Delivery delivery() {
    return delivery;
  }
}
