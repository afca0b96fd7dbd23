package org.zonewright.ui.quota;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.Account;

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
   */
  record Limits(Account account, Instant takenAt, List<UsageBar> bars) implements QuotaCard {

    /** Copies the list. */
    public Limits {
      bars = List.copyOf(bars);
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
