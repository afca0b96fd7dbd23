package org.zonewright.provider;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.zonewright.provider.ProviderException.Failure;
import org.zonewright.provider.ProviderException.ProviderProblem;

/**
 * One request to a provider.
 *
 * @param account the account's name, for messages
 * @param operation a stable lower-case word such as {@code zones.list}, for messages
 * @param object what it is about; empty if nothing in particular
 * @param method the HTTP method
 * @param uri where to
 * @param headers header fields to send, without authorization
 * @param token sent as bearer token; never logged
 * @param body the body's bytes; empty array for none
 * @param repeatable whether sending twice does no harm, so that the gateway may try again after a
 *     broken connection or a 502, 503, 504
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are bytes; nobody compares calls or replies
public record HttpCall(
    String account,
    String operation,
    String object,
    String method,
    URI uri,
    Map<String, String> headers,
    Optional<Secret> token,
    byte[] body,
    boolean repeatable) {

  /** Copies the map. */
  public HttpCall {
    headers = Map.copyOf(headers);
  }

  /** What to tell if this call failed. */
  public Failure failure(OptionalInt status, List<ProviderProblem> problems, String detail) {
    return new Failure(account, operation, object, status, problems, detail);
  }

  /** A text from outside without the token, should it be in there. */
  public String redact(String text) {
    return token.map(secret -> secret.redactedIn(text)).orElse(text);
  }

  @Override
  public String toString() {
    return method + " " + uri;
  }
}
