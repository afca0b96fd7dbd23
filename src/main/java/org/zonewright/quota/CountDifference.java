package org.zonewright.quota;

import java.util.Set;

/**
 * The contract counts otherwise than the cache.
 *
 * @param kind what is counted
 * @param contract what the contract counts
 * @param cached what the cache holds, which differs
 * @param causes what may be the reason; never none
 */
public record CountDifference(UsageKind kind, long contract, long cached, Set<Cause> causes) {

  /** What may be the reason of a difference. */
  public enum Cause {
    /** That listing was never read, or did not reach its end the last time. */
    SYNC_INCOMPLETE,
    /** The counts and the listing were not read at the same time, minutes or more apart. */
    READ_APART,
    /** The contract counts more: default records of a zone, for instance, are not listed. */
    NOT_LISTED,
    /** The contract counts more: something was added after it was read. */
    ADDED_SINCE,
    /** The cache holds more: something was deleted after it was read. */
    DELETED_SINCE,
    /** Changes were applied, or zones read anew, after the contract was counted. */
    CACHE_NEWER
  }

  /** Copies the set. */
  public CountDifference {
    causes = Set.copyOf(causes);
  }

  /** Whether reading the account anew may settle it; it does not list what is never listed. */
  public boolean syncMayHelp() {
    return !causes.equals(Set.of(Cause.NOT_LISTED));
  }
}
