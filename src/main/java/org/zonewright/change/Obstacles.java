package org.zonewright.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.AccountId;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.BadCredentials;
import org.zonewright.provider.ProviderException.Unavailable;

/**
 * What went wrong so far in a run, and which steps it keeps from being tried. Safe for many
 * threads.
 */
final class Obstacles {

  private final StepDependencies dependencies;
  private final Set<Integer> notDone = new HashSet<>();
  private final Set<Long> drafts = new HashSet<>();
  private final Set<ZoneRef> zones = new HashSet<>();
  private final Set<AccountId> accounts = new HashSet<>();

  Obstacles(List<PlanStep> steps) {
    this.dependencies = StepDependencies.of(steps);
  }

  /** Whether the step of that index must not be tried. */
  synchronized boolean block(int index, PlanStep step) {
    return accounts.contains(step.account().id())
        || step.zone().filter(zones::contains).isPresent()
        || step.changes().stream()
            .flatMapToLong(change -> change.draftId().stream())
            .anyMatch(drafts::contains)
        || dependencies.before(index).stream().anyMatch(notDone::contains);
  }

  /** Notes how the step of that index ended. */
  synchronized void note(int index, PlanStep step, Outcome outcome) {
    switch (outcome) {
      case Outcome.Done _ -> {}
      case Outcome.Conflicted _ -> {
        step.zone().ifPresent(zones::add);
        notDone(index, step);
      }
      case Outcome.Failed(var problem) -> failed(index, step, problem);
      case Outcome.Unknown(var problem) -> failed(index, step, problem);
      case Outcome.Different _, Outcome.Skipped _ -> notDone(index, step);
    }
  }

  private void failed(int index, PlanStep step, ProviderException problem) {
    if (concernsAccount(problem)) {
      accounts.add(step.account().id());
    }
    notDone(index, step);
  }

  /** Nothing more is to be tried in that zone. */
  synchronized void stop(ZoneRef zone) {
    zones.add(zone);
  }

  private void notDone(int index, PlanStep step) {
    notDone.add(index);
    step.changes().stream().flatMapToLong(change -> change.draftId().stream()).forEach(drafts::add);
  }

  /** Whether every further request would fail for the same reason. */
  private static boolean concernsAccount(ProviderException problem) {
    return switch (problem) {
      case BadCredentials _ -> true;
      case Unavailable unavailable ->
          switch (unavailable.reason()) {
            case UNKNOWN_HOST, CONNECT, TLS, PROXY_UNREACHABLE, PROXY_LOGIN, PROXY_REFUSED -> true;
            case TIMEOUT, CONNECTION_LOST, SERVER -> false;
          };
      default -> false;
    };
  }
}
