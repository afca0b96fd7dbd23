package org.zonewright.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.zonewright.model.AccountId;

/**
 * Keeps the history of a quota short: every sample for a month, then the last of each hour, after a
 * year the last of each day (all in UTC).
 */
final class QuotaThinning {

  private static final Duration MONTH = Duration.ofDays(31);
  private static final Duration YEAR = Duration.ofDays(365);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  private static final String THIN =
      """
      DELETE FROM quota_sample WHERE id IN (
        SELECT id FROM (
          SELECT id, row_number() OVER (
            PARTITION BY taken_at / ?1 ORDER BY taken_at DESC, id DESC) AS place
          FROM quota_sample
          WHERE account = (SELECT id FROM account WHERE uuid = ?2)
            AND taken_at >= ?3 AND taken_at < ?4)
        WHERE place > 1)
      """;

  private final Session session;

  QuotaThinning(Session session) {
    this.session = session;
  }

  /** Thins an account's samples as of {@code now}. */
  void thin(AccountId account, Instant now) throws SQLException {
    // buckets are cut at their own borders, or the last of a bucket would be another each time
    long month = floor(now.minus(MONTH), HOUR);
    long year = floor(now.minus(YEAR), DAY);
    session.update(THIN, HOUR.toNanos(), account.text(), year, month);
    session.update(THIN, DAY.toNanos(), account.text(), Long.MIN_VALUE, year);
  }

  private static long floor(Instant time, Duration bucket) {
    long nanos = StoredTime.number(time);
    return nanos - Math.floorMod(nanos, bucket.toNanos());
  }
}
