package org.zonewright.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;

/** The accounts, without secrets. */
public final class AccountStore {

  private static final String SELECT = "SELECT " + AccountRows.COLUMNS + " FROM account";

  private final Database database;

  public AccountStore(Database database) {
    this.database = database;
  }

  /** All accounts by name. */
  public List<Account> all() {
    return database.read(
        session -> session.list(SELECT + " ORDER BY folded_name", AccountRows::read));
  }

  /** The account of that id. */
  public Optional<Account> find(AccountId id) {
    return database.read(
        session -> session.first(SELECT + " WHERE uuid = ?", AccountRows::read, id.text()));
  }

  /** The account of that name, letter case apart. */
  public Optional<Account> byName(String name) {
    return database.read(session -> byName(session, name));
  }

  /**
   * Adds or replaces the account of that id.
   *
   * @throws IllegalArgumentException if another account has that name
   */
  public void save(Account account) {
    database.write(
        session -> {
          Optional<Account> namesake = byName(session, account.name());
          if (namesake.isPresent() && !namesake.get().id().equals(account.id())) {
            throw new IllegalArgumentException("another account has the name " + account.name());
          }
          session.tell(new StoreEvent.AccountsChanged());
          return upsert(session, account);
        });
  }

  private static int upsert(Session session, Account account) throws SQLException {
    @Nullable Long userId = account.userId().isPresent() ? account.userId().getAsLong() : null;
    return session.update(
        """
        INSERT INTO account (uuid, name, folded_name, kind, base_url, user_id)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (uuid) DO UPDATE SET
          name = excluded.name,
          folded_name = excluded.folded_name,
          kind = excluded.kind,
          base_url = excluded.base_url,
          user_id = excluded.user_id
        """,
        account.id().text(),
        account.name(),
        AccountRows.folded(account.name()),
        account.kind().id(),
        account.baseUrl().toString(),
        userId);
  }

  private static Optional<Account> byName(Session session, String name) throws SQLException {
    return session.first(
        SELECT + " WHERE folded_name = ?", AccountRows::read, AccountRows.folded(name));
  }

  /** Removes the account and all that is cached of it; drafts and history stay. */
  public void remove(AccountId id) {
    database.write(
        session -> {
          int removed = session.update("DELETE FROM account WHERE uuid = ?", id.text());
          if (removed > 0) {
            session.tell(new StoreEvent.AccountsChanged());
          }
          return removed;
        });
  }
}
