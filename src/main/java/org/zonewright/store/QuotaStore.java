package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.Quota;
import org.zonewright.model.Usage;
import org.zonewright.model.ZoneRef;

/**
 * Quota samples, one at every sync. Of a run of equal samples only the first and the last are kept,
 * which say the same and do not grow with the number of syncs. Every sample is kept for a month (31
 * days), then one of each hour, after a year one of each day; the thinning is done at writing.
 */
public final class QuotaStore {

  private static final String SELECT =
      """
      SELECT quota_sample.id, taken_at, zones_used, zones_limit, secondary_zones_used,
        secondary_zones_limit, records_used, records_limit, reverse_records_used,
        reverse_records_limit
      FROM quota_sample JOIN account ON account.id = quota_sample.account WHERE uuid = ?
      """;

  private final Database database;

  public QuotaStore(Database database) {
    this.database = database;
  }

  /** A stored sample. */
  private record Row(long id, QuotaSample sample) {}

  /** The latest sample of an account. */
  public Optional<QuotaSample> latest(AccountId account) {
    return database.read(session -> latest(session, account, 1)).stream()
        .findFirst()
        .map(Row::sample);
  }

  /** All kept samples of an account, oldest first. */
  public List<QuotaSample> history(AccountId account) {
    return database.read(
        session ->
            session.list(
                SELECT + "ORDER BY taken_at, quota_sample.id",
                row -> read(row, account).sample(),
                account.text()));
  }

  /**
   * The zones of an account with the most cached records, largest first, then in DNS order. Zones
   * without records are not among them.
   *
   * @param limit how many at most
   */
  public List<ZoneShare> largestZones(AccountId account, int limit) {
    return database.read(
        session ->
            session.list(
                """
                SELECT name, record_count FROM zone
                WHERE account = (SELECT id FROM account WHERE uuid = ?)
                  AND gone = 0 AND record_count > 0
                ORDER BY record_count DESC, sort_key LIMIT ?
                """,
                row ->
                    new ZoneShare(
                        new ZoneRef(account, DnsName.of(row.getString(1))), row.getLong(2)),
                account.text(),
                limit));
  }

  /** What the cache holds of an account, to be compared with what the contract counts. */
  public CachedCounts cachedCounts(AccountId account) {
    return database.read(
        session -> {
          long reverse =
              session.number(
                  "SELECT count(*) FROM reverse_record"
                      + " WHERE account = (SELECT id FROM account WHERE uuid = ?)",
                  account.text());
          return session
              .first(
                  """
                  SELECT count(*), coalesce(sum(record_count), 0), coalesce(sum(complete = 0), 0)
                  FROM zone WHERE account = (SELECT id FROM account WHERE uuid = ?) AND gone = 0
                  """,
                  row -> new CachedCounts(row.getLong(1), row.getLong(2), reverse, row.getLong(3)),
                  account.text())
              .orElseThrow();
        });
  }

  /**
   * Whether the cache of an account is younger than {@code time}: changes were applied, or one of
   * its zones was read.
   */
  public boolean cachedSince(AccountId account, Instant time) {
    return database.read(
            session ->
                session.number(
                    """
                    SELECT EXISTS (
                        SELECT 1 FROM zone
                        WHERE account = (SELECT id FROM account WHERE uuid = ?1)
                          AND gone = 0 AND fetched_at > ?2)
                      OR EXISTS (
                        SELECT 1 FROM change_step
                        JOIN change_step_change ON change_step_change.step = change_step.id
                        JOIN change ON change.id = change_step_change.change
                        WHERE change_step.ended_at > ?2 AND change_step.status = 'DONE'
                          AND change.account = ?1)
                    """,
                    account.text(),
                    StoredTime.number(time)))
        > 0;
  }

  /**
   * Adds a sample.
   *
   * @return number of rows written, not counting the time of asking: 0 if nothing has changed
   * @throws IllegalArgumentException if there is no such account
   */
  public int save(QuotaSample sample) {
    return database.write(
        session -> {
          session.tell(new StoreEvent.QuotaChanged(sample.account()));
          List<Row> latest = latest(session, sample.account(), 2);
          boolean sameAgain =
              latest.size() == 2
                  && latest.stream().allMatch(r -> r.sample().quota().equals(sample.quota()));
          if (sameAgain) {
            session.update(
                "UPDATE quota_sample SET taken_at = ? WHERE id = ?",
                StoredTime.number(sample.takenAt()),
                latest.get(0).id());
            return 0;
          }
          insert(session, sample);
          new QuotaThinning(session).thin(sample.account(), sample.takenAt());
          boolean same = !latest.isEmpty() && latest.get(0).sample().quota().equals(sample.quota());
          return same ? 0 : 1;
        });
  }

  private static List<Row> latest(Session session, AccountId account, int count)
      throws SQLException {
    return session.list(
        SELECT + "ORDER BY taken_at DESC, quota_sample.id DESC LIMIT ?",
        row -> read(row, account),
        account.text(),
        count);
  }

  private static void insert(Session session, QuotaSample sample) throws SQLException {
    Quota quota = sample.quota();
    session.update(
        """
        INSERT INTO quota_sample (account, taken_at, zones_used, zones_limit, secondary_zones_used,
          secondary_zones_limit, records_used, records_limit, reverse_records_used,
          reverse_records_limit)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        AccountRows.existing(session, sample.account()),
        StoredTime.number(sample.takenAt()),
        quota.zones().used(),
        quota.zones().limit(),
        quota.secondaryZones().used(),
        quota.secondaryZones().limit(),
        quota.records().used(),
        quota.records().limit(),
        quota.reverseRecords().used(),
        quota.reverseRecords().limit());
  }

  private static Row read(ResultSet row, AccountId account) throws SQLException {
    Quota quota = new Quota(usage(row, 3), usage(row, 5), usage(row, 7), usage(row, 9));
    return new Row(
        row.getLong(1), new QuotaSample(account, StoredTime.time(row.getLong(2)), quota));
  }

  private static Usage usage(ResultSet row, int column) throws SQLException {
    return new Usage(row.getLong(column), row.getLong(column + 1));
  }
}
