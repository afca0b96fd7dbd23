package org.zonewright.provider;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A provider did not do what was asked. The subclasses are sorted by what the user can do about it.
 * {@link #getMessage()} is technical (for "Details" and the log), never holds a secret, and is not
 * shown as the main text: that comes from the message files by the kind of exception.
 */
public abstract sealed class ProviderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  ProviderException(Failure failure, Throwable cause) {
    super(failure.describe(), cause);
    this.failure = failure;
  }

  ProviderException(Failure failure) {
    super(failure.describe());
    this.failure = failure;
  }

  /** What failed and where. */
  public Failure failure() {
    return failure;
  }

  /**
   * What failed and where.
   *
   * @param account the account's name
   * @param operation what was tried, as a stable lower-case word such as {@code zones.list}
   * @param object what it was tried on (a zone, record, address); empty if nothing in particular
   * @param status the HTTP status, if there was an answer
   * @param problems the provider's own codes and messages, all of them; where a proxy on the way is
   *     the problem, one with the code {@code proxy} and the proxy as host and port
   * @param detail technical detail for "Details": never a secret
   */
  public record Failure(
      String account,
      String operation,
      String object,
      OptionalInt status,
      List<ProviderProblem> problems,
      String detail) {

    /** Copies the list. */
    public Failure {
      problems = List.copyOf(problems);
    }

    String describe() {
      StringBuilder text = new StringBuilder(account).append(": ").append(operation);
      if (!object.isEmpty()) {
        text.append(" (").append(object).append(')');
      }
      status.ifPresent(code -> text.append(": HTTP ").append(code));
      for (ProviderProblem problem : problems) {
        text.append("; ").append(problem.code()).append(' ').append(problem.message());
      }
      if (!detail.isEmpty()) {
        text.append("; ").append(detail);
      }
      return text.toString();
    }
  }

  /**
   * One code and message of a provider's error body.
   *
   * @param code the provider's code; empty if it gave none
   * @param message the provider's text; empty if it gave none
   */
  public record ProviderProblem(String code, String message) {}

  /** The credentials are wrong or missing (401, or no token is known). */
  public static final class BadCredentials extends ProviderException {
    private static final long serialVersionUID = 1L;

    public BadCredentials(Failure failure) {
      super(failure);
    }
  }

  /** The credentials are right but do not suffice (403; BDOM: this address is not enabled). */
  public static final class NotAllowed extends ProviderException {
    private static final long serialVersionUID = 1L;

    public NotAllowed(Failure failure) {
      super(failure);
    }
  }

  /** It is not there (404, DNS_NOTFOUND). */
  public static final class NotFound extends ProviderException {
    private static final long serialVersionUID = 1L;

    public NotFound(Failure failure) {
      super(failure);
    }
  }

  /** The provider's own validation refused it (400, 422, BDOM error). */
  public static final class Rejected extends ProviderException {
    private static final long serialVersionUID = 1L;

    public Rejected(Failure failure) {
      super(failure);
    }
  }

  /** It clashes with something that is there (409 other than "later"). */
  public static final class Conflict extends ProviderException {
    private static final long serialVersionUID = 1L;

    public Conflict(Failure failure) {
      super(failure);
    }
  }

  /** The contract's quota does not allow it. */
  public static final class QuotaExceeded extends ProviderException {
    private static final long serialVersionUID = 1L;

    public QuotaExceeded(Failure failure) {
      super(failure);
    }
  }

  /** Too much at once: try again later (429, "too many operations in progress"). */
  public static final class RateLimited extends ProviderException {
    private static final long serialVersionUID = 1L;
    private final transient Optional<Duration> retryAfter;

    public RateLimited(Failure failure, Optional<Duration> retryAfter) {
      super(failure);
      this.retryAfter = retryAfter;
    }

    /** How long the provider asks to wait, if it says. */
    public Optional<Duration> retryAfter() {
      return retryAfter;
    }
  }

  /** The provider cannot be reached or is out of order (network, TLS, timeout, 5xx). */
  public static final class Unavailable extends ProviderException {
    private static final long serialVersionUID = 1L;
    private final Cause reason;
    private final boolean lookedFor;

    public Unavailable(Failure failure, Cause reason, Throwable cause) {
      super(failure, cause);
      this.reason = reason;
      this.lookedFor = false;
    }

    public Unavailable(Failure failure, Cause reason) {
      super(failure);
      this.reason = reason;
      this.lookedFor = false;
    }

    private Unavailable(Failure failure, Unavailable cause) {
      super(failure, cause);
      this.reason = cause.reason;
      this.lookedFor = true;
    }

    /** The same problem, once a look at the provider has shown that nothing was done. */
    public Unavailable notDone(Failure failure) {
      return new Unavailable(failure, this);
    }

    /** Why, as far as known. */
    public Cause reason() {
      return reason;
    }

    /** Whether the provider may have done what was asked although no answer came. */
    public boolean mayHaveHappened() {
      return !lookedFor
          && (reason == Cause.TIMEOUT || reason == Cause.CONNECTION_LOST || reason == Cause.SERVER);
    }

    /** Reasons for being unavailable. */
    public enum Cause {
      /** The host name is unknown. */
      UNKNOWN_HOST,
      /** Nothing answers at that address. */
      CONNECT,
      /** TLS could not be set up (certificate, protocol). */
      TLS,
      /** No answer in time. */
      TIMEOUT,
      /** The connection broke before the answer was complete. */
      CONNECTION_LOST,
      /** The server reports an error of its own (5xx). */
      SERVER,
      /** The proxy on the way cannot be reached. {@link Failure#problems} names it, as below. */
      PROXY_UNREACHABLE,
      /** The proxy on the way wants to know who we are, or does not believe it (407). */
      PROXY_LOGIN,
      /** The proxy on the way refuses to go on to the provider. */
      PROXY_REFUSED
    }
  }

  /** The answer makes no sense: an HTML page, cut off, malformed, too large, something missing. */
  public static final class UnreadableReply extends ProviderException {
    private static final long serialVersionUID = 1L;
    private final String title;
    private final String excerpt;

    /**
     * An unreadable reply.
     *
     * @param title the title of an HTML page, else empty
     * @param excerpt the first 200 characters of the reply
     */
    public UnreadableReply(Failure failure, String title, String excerpt) {
      super(failure);
      this.title = title;
      this.excerpt = excerpt.length() > 200 ? excerpt.substring(0, 200) : excerpt;
    }

    /** The title of the HTML page; empty if it was none. */
    public String title() {
      return title;
    }

    /** At most the first 200 characters. */
    public String excerpt() {
      return excerpt;
    }
  }
}
