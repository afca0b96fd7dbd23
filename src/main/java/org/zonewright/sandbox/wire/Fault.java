package org.zonewright.sandbox.wire;

import java.time.Duration;
import java.util.function.Supplier;

/** Something that goes wrong with one request. */
@FunctionalInterface
public interface Fault {
  /**
   * Answers in the place of the provider.
   *
   * @param work does what was asked and yields the true answer; not called by faults that strike
   *     before the work
   * @param service gives failures in the provider's own form
   */
  Reply strike(Supplier<Reply> work, Service service);

  /** The provider answers this status and does nothing. */
  static Fault status(int status) {
    return (work, service) -> service.failure(status, "", "simulated failure");
  }

  /**
   * The provider answers this status with a {@code Retry-After} header and does nothing.
   *
   * @param retryAfter seconds or an HTTP date, sent as given
   */
  static Fault status(int status, String retryAfter) {
    return (work, service) ->
        service.failure(status, "", "simulated failure").withHeader("Retry-After", retryAfter);
  }

  /** The provider refuses with a code of its own and does nothing. */
  static Fault refusal(int status, String code, String message) {
    return (work, service) -> service.failure(status, code, message);
  }

  /** IONOS: too many operations are in progress in this zone; a later try may succeed. */
  static Fault tooManyOperations() {
    return refusal(
        409,
        "paas-dns-rest-0513",
        "the zone has too many operations in progress, please retry later");
  }

  /** The connection closes without an answer and nothing is done. */
  static Fault reset() {
    return (work, service) ->
        service.failure(500, "", "never sent").withDelivery(new Delivery.Nothing());
  }

  /** The work is done, then the connection closes without an answer. */
  static Fault lostAnswer() {
    return (work, service) -> work.get().withDelivery(new Delivery.Nothing());
  }

  /** The work is done, and the answer breaks off in the middle of its body. */
  static Fault truncated() {
    return (work, service) -> work.get().withDelivery(new Delivery.Truncated());
  }

  /** The work is done, and the answer has no body. */
  static Fault emptyBody() {
    return (work, service) -> work.get().withoutBody();
  }

  /** A proxy answers with a web page of this status; nothing is done. */
  static Fault htmlPage(int status) {
    return (work, service) ->
        Reply.of(
            status,
            "text/html; charset=utf-8",
            "<!DOCTYPE html>\n<html><head><title>Please sign in</title></head>\n"
                + "<body><h1>Please sign in</h1><p>This network asks for a sign-in.<br></body>"
                + "</html>\n");
  }

  /** The work is done, and the answer begins with this many bytes of blanks. */
  static Fault oversized(long bytes) {
    return (work, service) -> work.get().withDelivery(new Delivery.Padded(bytes));
  }

  /** The work is done at once, the answer comes only after this time. */
  static Fault late(Duration delay) {
    return (work, service) -> {
      Reply reply = work.get();
      Pause.of(delay);
      return reply;
    };
  }
}
