package org.zonewright.store;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;

/** The accounts, without secrets. */
public final class AccountStore {

  private final Database database;

  public AccountStore(Database database) {
    this.database = database;
  }

  /** All accounts by name. */
  public List<Account> all() {
    throw new UnsupportedOperationException(database.toString());
  }

  /** The account of that id. */
  public Optional<Account> find(AccountId id) {
    throw new UnsupportedOperationException(id.text());
  }

  /** The account of that name, letter case apart. */
  public Optional<Account> byName(String name) {
    throw new UnsupportedOperationException(name);
  }

  /**
   * Adds or replaces the account of that id.
   *
   * @throws IllegalArgumentException if another account has that name
   */
  public void save(Account account) {
    throw new UnsupportedOperationException(account.name());
  }

  /** Removes the account and all that is cached of it; drafts and history stay. */
  public void remove(AccountId id) {
    throw new UnsupportedOperationException(id.text());
  }
}
