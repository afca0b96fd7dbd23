package org.zonewright.provider.ionos;

import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.zonewright.provider.HttpCall;
import org.zonewright.provider.HttpReply;
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
import org.zonewright.provider.ReplyText;
import org.zonewright.provider.RetryAfter;

/** Says what an answer that is no success means (IONOS Cloud DNS API). */
final class IonosErrors {

  /** The code of "the zone has too many operations in progress, please retry later". */
  private static final String BUSY = "paas-dns-rest-0513";

  private static final Pattern QUOTA =
      Pattern.compile(
          "\\bquota\\b|(?<!rate )\\blimit\\b.{0,30}\\b(exceeded|reached)",
          Pattern.CASE_INSENSITIVE);

  private final IonosJson json;
  private final InstantSource clock;

  IonosErrors(IonosJson json, InstantSource clock) {
    this.json = json;
    this.clock = clock;
  }

  /** Returns if the answer is a success: 200, 201, 202, whichever the documents promise. */
  void check(HttpCall call, HttpReply reply) {
    if (reply.status() < 200 || reply.status() > 299) {
      throw exception(call, reply);
    }
  }

  private ProviderException exception(HttpCall call, HttpReply reply) {
    int status = reply.status();
    ReplyText text = ReplyText.of(reply);
    boolean ofTheApi = status < 500 && status != 429;
    if (ofTheApi && text.isHtml()) {
      // somebody else's page: "404" on it does not mean that the resource is gone
      return ReplyText.unreadable(call, reply, "an HTML page where JSON was expected");
    }
    List<ProviderProblem> problems = json.problems(call, reply);
    Failure failure =
        call.failure(
            OptionalInt.of(status), problems, problems.isEmpty() ? detail(call, text) : "");
    return switch (status) {
      case 401 -> new BadCredentials(failure);
      case 403 -> isQuota(failure) ? new QuotaExceeded(failure) : new NotAllowed(failure);
      case 404, 410 -> new NotFound(failure);
      case 409 -> conflict(failure, reply);
      case 429 -> later(failure, reply);
      default -> {
        if (status >= 500) {
          yield new Unavailable(failure, Unavailable.Cause.SERVER);
        }
        yield isQuota(failure) ? new QuotaExceeded(failure) : new Rejected(failure);
      }
    };
  }

  private ProviderException conflict(Failure failure, HttpReply reply) {
    if (failure.problems().stream().anyMatch(problem -> problem.code().equals(BUSY))) {
      return later(failure, reply);
    }
    return isQuota(failure) ? new QuotaExceeded(failure) : new Conflict(failure);
  }

  private RateLimited later(Failure failure, HttpReply reply) {
    return new RateLimited(failure, RetryAfter.of(reply, clock.instant()));
  }

  private static boolean isQuota(Failure failure) {
    return failure.problems().stream()
        .anyMatch(problem -> QUOTA.matcher(problem.code() + " " + problem.message()).find());
  }

  private static String detail(HttpCall call, ReplyText text) {
    String shown = text.title().isEmpty() ? text.text().strip() : text.title();
    String redacted = call.redact(shown);
    return redacted.length() > 200 ? redacted.substring(0, 200) : redacted;
  }
}
