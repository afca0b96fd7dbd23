package org.zonewright.provider.bdom;

import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.Failure;
import org.zonewright.provider.ProviderException.Unavailable;
import org.zonewright.provider.ProviderException.UnreadableReply;

/**
 * What to tell of a change whose answer does not say whether it was made, after having looked. The
 * change itself is never simply sent again.
 */
final class UnclearOutcome {

  private UnclearOutcome() {}

  /** Whether the change may have been made in spite of the problem, so that it pays to look. */
  static boolean isUnclear(ProviderException problem) {
    return switch (problem) {
      case Unavailable unavailable -> unavailable.mayHaveHappened();
      case UnreadableReply _ -> true;
      default -> false;
    };
  }

  /** It was looked for and is not there. */
  static ProviderException notDone(ProviderException problem) {
    return problem instanceof Unavailable unavailable
        ? unavailable.notDone(withDetail(problem, "looked again: it was not done"))
        : problem;
  }

  /** It could not be looked for, or what is there is neither what was nor what was meant. */
  static ProviderException unknown(ProviderException problem, String why) {
    Unavailable.Cause reason =
        problem instanceof Unavailable unavailable
            ? unavailable.reason()
            : Unavailable.Cause.SERVER;
    return new Unavailable(withDetail(problem, why), reason, problem);
  }

  /** The change was accepted, but reading it back failed. */
  static ProviderException notReadBack(Failure change, ProviderException problem) {
    return new Unavailable(
        new Failure(
            change.account(),
            change.operation(),
            change.object(),
            problem.failure().status(),
            problem.failure().problems(),
            "accepted, but could not be read back: " + problem.getMessage()),
        Unavailable.Cause.CONNECTION_LOST,
        problem);
  }

  private static Failure withDetail(ProviderException problem, String more) {
    Failure failure = problem.failure();
    String detail = failure.detail().isEmpty() ? more : failure.detail() + "; " + more;
    return new Failure(
        failure.account(),
        failure.operation(),
        failure.object(),
        failure.status(),
        failure.problems(),
        detail);
  }
}
