package org.zonewright.sandbox.wire;

/** How a reply travels to the client. */
public sealed interface Delivery {
  /** Header and body with a length. */
  record Whole() implements Delivery {}

  /** Header and body in chunks, without a length. */
  record Chunked() implements Delivery {}

  /** The header announces the whole body, half of it is sent, then the connection closes. */
  record Truncated() implements Delivery {}

  /** The connection closes without a byte of reply. */
  record Nothing() implements Delivery {}

  /**
   * Blanks before the body, in chunks.
   *
   * @param bytes how many blanks, at least 0
   */
  record Padded(long bytes) implements Delivery {}
}
