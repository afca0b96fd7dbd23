package org.zonewright.provider;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.zonewright.provider.ProviderException.Unavailable;

/** Decides whether a call is sent again, and after which pause. */
final class RetryPolicy {

  static final int TOO_MANY_REQUESTS = 429;
  private static final Set<Integer> PASSING = Set.of(502, 503, 504);

  private final HttpSettings settings;
  private final InstantSource clock;

  RetryPolicy(HttpSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The pause before the next attempt after that answer; empty if the answer is to be returned. A
   * call that was refused with 429 has done nothing and may always be sent again.
   *
   * @param attempt how often it was sent so far
   */
  Optional<Duration> pauseAfter(HttpCall call, HttpReply reply, int attempt) {
    boolean again =
        reply.status() == TOO_MANY_REQUESTS
            || (call.repeatable() && PASSING.contains(reply.status()));
    if (!again || attempt >= settings.maxAttempts()) {
      return Optional.empty();
    }
    Duration pause = RetryAfter.of(reply, clock.instant()).orElseGet(() -> backoff(attempt));
    return pause.compareTo(settings.longestWait()) > 0 ? Optional.empty() : Optional.of(pause);
  }

  /**
   * The pause before the next attempt after no answer came; empty if that is to be told. Only a
   * broken connection is tried again: what cannot be reached or is slow stays so for longer than
   * anyone wants to wait.
   */
  Optional<Duration> pauseAfter(HttpCall call, Unavailable problem, int attempt) {
    boolean again = call.repeatable() && problem.reason() == Unavailable.Cause.CONNECTION_LOST;
    return again && attempt < settings.maxAttempts()
        ? Optional.of(backoff(attempt))
        : Optional.empty();
  }

  private Duration backoff(int attempt) {
    return settings.firstPause().multipliedBy(1L << Math.min(attempt - 1, 16));
  }
}
