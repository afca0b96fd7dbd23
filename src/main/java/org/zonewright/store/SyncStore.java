package org.zonewright.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.AccountId;

/** How whole and how old the cache is. */
public final class SyncStore {

  private final Database database;

  public SyncStore(Database database) {
    this.database = database;
  }

  /** The status of one listing of an account. */
  public ListingStatus status(AccountId account, ListingKind kind) {
    return database.read(session -> status(session, account, kind));
  }

  static ListingStatus status(Session session, AccountId account, ListingKind kind)
      throws SQLException {
    return session
        .first(
            """
            SELECT fetched_at, complete, problem FROM sync_run
            WHERE kind = ? AND account = (SELECT id FROM account WHERE uuid = ?)
            """,
            row ->
                new ListingStatus(
                    StoredTime.optional(row, 1),
                    row.getBoolean(2),
                    Optional.ofNullable(row.getString(3))),
            kind.name(),
            account.text())
        .orElseGet(() -> new ListingStatus(Optional.empty(), false, Optional.empty()));
  }

  /**
   * Notes the end of one listing; {@code problem} absent means it is complete.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void finished(AccountId account, ListingKind kind, Instant at, Optional<String> problem) {
    database.write(session -> note(session, account, kind, at, problem));
  }

  /** Notes the end of a listing within the transaction that stores it. */
  static int note(
      Session session, AccountId account, ListingKind kind, Instant at, Optional<String> problem)
      throws SQLException {
    long row = AccountRows.existing(session, account);
    @Nullable Long fetchedAt = problem.isPresent() ? null : StoredTime.number(at);
    session.tell(
        switch (kind) {
          case ZONES, RECORDS -> new StoreEvent.ZonesChanged(account);
          case REVERSE_RECORDS -> new StoreEvent.ReverseChanged(account);
          case QUOTA -> new StoreEvent.QuotaChanged(account);
        });
    return session.update(
        """
        INSERT INTO sync_run (account, kind, fetched_at, complete, problem) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (account, kind) DO UPDATE SET
          fetched_at = coalesce(excluded.fetched_at, fetched_at),
          complete = excluded.complete,
          problem = excluded.problem
        """,
        row,
        kind.name(),
        fetchedAt,
        problem.isEmpty(),
        problem.orElse(null));
  }
}
