package org.zonewright.provider.bdom;

import org.zonewright.model.Zone;
import org.zonewright.provider.ProviderException;

/**
 * Deletes zones, by the full name the list gives, and looks afterwards: the API's OK alone is not
 * known to mean that something was deleted.
 */
final class ZoneDeletion {

  private final BdomRequests requests;
  private final ZoneLookup lookup;

  ZoneDeletion(BdomRequests requests, ZoneLookup lookup) {
    this.requests = requests;
    this.lookup = lookup;
  }

  /** Deletes and makes sure. */
  void delete(Zone zone) {
    Zone listed =
        lookup
            .find(zone.name())
            .orElseThrow(
                () -> new ProviderException.NotFound(failure(zone, "it is not in the list")));
    if (!zone.providerId().isEmpty() && !zone.providerId().equals(listed.providerId())) {
      throw new ProviderException.Conflict(
          failure(zone, "not sent: the zone was deleted and created anew since it was read"));
    }
    try {
      requests.delete(listed.name());
    } catch (ProviderException problem) {
      afterProblem(listed, problem);
      return;
    }
    if (!isGone(listed)) {
      throw new ProviderException.Rejected(
          failure(zone, "the server said it was done, but the zone is still there"));
    }
  }

  private boolean isGone(Zone zone) {
    try {
      return lookup.isGone(zone);
    } catch (ProviderException problem) {
      throw UnclearOutcome.notReadBack(failure(zone, ""), problem);
    }
  }

  /** Looks what became of a delete whose answer did not say. */
  private void afterProblem(Zone zone, ProviderException problem) {
    if (!UnclearOutcome.isUnclear(problem)) {
      throw problem;
    }
    boolean gone;
    try {
      gone = lookup.isGone(zone);
    } catch (ProviderException second) {
      ProviderException unknown =
          UnclearOutcome.unknown(problem, "and it could not be looked whether the zone is gone");
      unknown.addSuppressed(second);
      throw unknown;
    }
    if (!gone) {
      throw UnclearOutcome.notDone(problem);
    }
  }

  private ProviderException.Failure failure(Zone zone, String detail) {
    return requests.failure(OperationNames.DELETE, zone.name().text(), detail);
  }
}
