package org.zonewright.ui.quota;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.Account;
import org.zonewright.quota.CountDifference;

/** What the quota screen says of one account. */
public sealed interface QuotaCard {

  /** The account. */
  Account account();

  /**
   * A provider that publishes limits and usage.
   *
   * @param account the account
   * @param takenAt when it was asked for
   * @param bars one per limit
   * @param differences where the cache counts otherwise
   */
  record Limits(
      Account account, Instant takenAt, List<UsageBar> bars, List<CountDifference> differences)
      implements QuotaCard {

    /** Copies the lists. */
    public Limits {
      bars = List.copyOf(bars);
      differences = List.copyOf(differences);
    }

    /** Whether applying all drafts would pass one of the limits. */
    public boolean pendingExceeds() {
      return bars.stream().anyMatch(UsageBar::pendingExceeds);
    }
  }

  /**
   * A provider that publishes limits, but none were read yet.
   *
   * @param account the account
   * @param problem why the last attempt failed; empty if there was none
   */
  record NotRead(Account account, Optional<String> problem) implements QuotaCard {}

  /**
   * A provider that publishes no limits: what the cache counts.
   *
   * @param account the account
   * @param zones cached zones
   * @param records cached records
   * @param readAt when the zones were last listed to the end; empty if never
   */
  record Counts(Account account, long zones, long records, Optional<Instant> readAt)
      implements QuotaCard {}
}
