package org.zonewright.sandbox.wire;

/** One provider's stand-in, seen from the transport. */
public interface Service {
  /** Does what the request asks and answers it. Called from many threads. */
  Reply answer(Request request);

  /**
   * A failure in this provider's own form.
   *
   * @param status the HTTP status
   * @param code the provider's code; empty if it sends none with this failure
   * @param message the text for a person
   */
  Reply failure(int status, String code, String message);
}
