package org.zonewright.change;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.BadCredentials;
import org.zonewright.provider.ProviderException.Conflict;
import org.zonewright.provider.ProviderException.Failure;
import org.zonewright.provider.ProviderException.NotAllowed;
import org.zonewright.provider.ProviderException.NotFound;
import org.zonewright.provider.ProviderException.ProviderProblem;
import org.zonewright.provider.ProviderException.QuotaExceeded;
import org.zonewright.provider.ProviderException.RateLimited;
import org.zonewright.provider.ProviderException.Rejected;
import org.zonewright.provider.ProviderException.Unavailable;
import org.zonewright.provider.ProviderException.UnreadableReply;
import org.zonewright.store.JournalProblem;
import org.zonewright.store.JournalStep;

/**
 * Why a provider did not do a step of the past: kept in parts with the journal, and told in the
 * same words as when it happened.
 */
public final class StepProblem {

  private StepProblem() {}

  /** What a provider had against a step; empty if nothing, or if nothing is known of it. */
  public static Optional<ProviderException> of(JournalStep step) {
    return step.problem().flatMap(StepProblem::told);
  }

  static JournalProblem kept(ProviderException problem) {
    Failure failure = problem.failure();
    return new JournalProblem(
        Kind.of(problem).name(),
        failure.account(),
        failure.operation(),
        failure.object(),
        failure.status(),
        failure.problems().stream()
            .map(each -> new JournalProblem.Message(each.code(), each.message()))
            .toList(),
        failure.detail(),
        extra(problem));
  }

  private static String extra(ProviderException problem) {
    return switch (problem) {
      case RateLimited limited -> limited.retryAfter().map(Duration::toString).orElse("");
      case Unavailable unavailable -> unavailable.reason().name();
      case UnreadableReply unreadable -> unreadable.title();
      default -> "";
    };
  }

  private static Optional<ProviderException> told(JournalProblem kept) {
    Failure failure =
        new Failure(
            kept.account(),
            kept.operation(),
            kept.object(),
            kept.status(),
            kept.messages().stream()
                .map(each -> new ProviderProblem(each.code(), each.text()))
                .toList(),
            kept.detail());
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().equals(kept.kind()))
        .findFirst()
        .map(kind -> told(kind, failure, kept.extra()));
  }

  private static ProviderException told(Kind kind, Failure failure, String extra) {
    return switch (kind) {
      case BAD_CREDENTIALS -> new BadCredentials(failure);
      case NOT_ALLOWED -> new NotAllowed(failure);
      case NOT_FOUND -> new NotFound(failure);
      case REJECTED -> new Rejected(failure);
      case CONFLICT -> new Conflict(failure);
      case QUOTA_EXCEEDED -> new QuotaExceeded(failure);
      case RATE_LIMITED -> new RateLimited(failure, pause(extra));
      case UNAVAILABLE -> new Unavailable(failure, reason(extra));
      case UNREADABLE_REPLY -> new UnreadableReply(failure, extra, "");
    };
  }

  private static Optional<Duration> pause(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Duration.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static Unavailable.Cause reason(String text) {
    return Arrays.stream(Unavailable.Cause.values())
        .filter(cause -> cause.name().equals(text))
        .findFirst()
        .orElse(Unavailable.Cause.SERVER);
  }

  /** The words for kinds of problems that the journal keeps; never renamed. */
  private enum Kind {
    BAD_CREDENTIALS,
    NOT_ALLOWED,
    NOT_FOUND,
    REJECTED,
    CONFLICT,
    QUOTA_EXCEEDED,
    RATE_LIMITED,
    UNAVAILABLE,
    UNREADABLE_REPLY;

    static Kind of(ProviderException problem) {
      return switch (problem) {
        case BadCredentials _ -> BAD_CREDENTIALS;
        case NotAllowed _ -> NOT_ALLOWED;
        case NotFound _ -> NOT_FOUND;
        case Rejected _ -> REJECTED;
        case Conflict _ -> CONFLICT;
        case QuotaExceeded _ -> QUOTA_EXCEEDED;
        case RateLimited _ -> RATE_LIMITED;
        case Unavailable _ -> UNAVAILABLE;
        case UnreadableReply _ -> UNREADABLE_REPLY;
      };
    }
  }
}
