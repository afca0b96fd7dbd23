package org.zonewright.provider;

import java.util.Optional;
import java.util.function.Function;

/**
 * A complete answer.
 *
 * @param status the HTTP status
 * @param header finds a header field by name
 * @param body the body's bytes
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are bytes; nobody compares calls or replies
public record HttpReply(int status, Function<String, Optional<String>> header, byte[] body) {

  @Override
  public String toString() {
    return "HTTP " + status + ", " + body.length + " bytes";
  }
}
