package org.zonewright.change;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.RateLimited;
import org.zonewright.provider.ProviderException.Unavailable;
import org.zonewright.provider.ProviderException.UnreadableReply;

/**
 * Asks a provider again where it wants to be asked later, and looks until something has settled.
 */
final class Patience {

  private final Pace pace;

  Patience(Pace pace) {
    this.pace = pace;
  }

  /** Whether the provider may have done what was asked in spite of the problem. */
  static boolean isUnclear(ProviderException problem) {
    return switch (problem) {
      case Unavailable unavailable -> unavailable.mayHaveHappened();
      case UnreadableReply _ -> true;
      default -> false;
    };
  }

  /** Calls; waits and calls again if the provider asks for that. */
  <T> T call(Supplier<T> request) {
    for (int left = pace.repeats(); ; left--) {
      try {
        return request.get();
      } catch (RateLimited limited) {
        Duration wait = limited.retryAfter().orElse(pace.usualWait());
        if (left == 0 || wait.compareTo(pace.longestWait()) > 0) {
          throw limited;
        }
        pace.sleeper().pause(wait);
      }
    }
  }

  /** Calls something without result in the same way. */
  void run(Runnable request) {
    call(
        () -> {
          request.run();
          return true;
        });
  }

  /**
   * Looks until what is seen has settled, but not for ever.
   *
   * @return what was seen last
   * @throws ProviderException if nothing could be seen at all
   */
  <T> T look(Supplier<T> request, Predicate<T> settled) {
    Optional<T> last = Optional.empty();
    Optional<ProviderException> problem = Optional.empty();
    for (Duration pause : pace.looks()) {
      pace.sleeper().pause(pause);
      try {
        T seen = request.get();
        if (settled.test(seen)) {
          return seen;
        }
        last = Optional.of(seen);
      } catch (RateLimited | Unavailable e) {
        problem = Optional.of(e);
      }
    }
    if (last.isEmpty() && problem.isPresent()) {
      throw problem.get();
    }
    return last.orElseThrow();
  }
}
