package org.zonewright.change;

import java.util.HashMap;
import java.util.Map;
import org.zonewright.account.Accounts;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.provider.Provider;

/** The providers of one run, each opened when it is first needed. Safe for many threads. */
final class OpenProviders implements AutoCloseable {

  private final Accounts accounts;
  private final Map<AccountId, Provider> open = new HashMap<>();

  OpenProviders(Accounts accounts) {
    this.accounts = accounts;
  }

  synchronized Provider of(Account account) {
    return open.computeIfAbsent(account.id(), _ -> accounts.open(account));
  }

  @Override
  public synchronized void close() {
    open.values().forEach(Provider::close);
  }
}
