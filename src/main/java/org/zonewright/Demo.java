package org.zonewright;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.account.Accounts;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.ProviderKind;
import org.zonewright.provider.Secret;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.SandboxOptions;

/** The embedded demo: stand-ins of both providers on loopback and an account for each. */
final class Demo implements AutoCloseable {

  private static final String IONOS = "Demo IONOS";
  private static final String BDOM = "Demo BDOM";

  private final Sandbox sandbox;

  private Demo(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /**
   * Starts the stand-ins.
   *
   * @throws UncheckedIOException if they cannot listen
   */
  static Demo start() {
    try {
      return new Demo(Sandbox.start(SandboxOptions.defaults()));
    } catch (IOException e) {
      throw new UncheckedIOException("the demo cannot listen on loopback", e);
    }
  }

  /**
   * Stores the accounts with the addresses of this start. They keep their ids from one start to the
   * next, so that drafts find them again.
   */
  void addAccounts(Accounts accounts) {
    accounts.save(
        new Account(
            id(accounts, IONOS),
            IONOS,
            ProviderKind.IONOS,
            sandbox.ionosUrl(),
            OptionalLong.empty()),
        Optional.of(Secret.of(sandbox.token())),
        true);
    accounts.save(
        new Account(
            id(accounts, BDOM),
            BDOM,
            ProviderKind.BDOM,
            sandbox.bdomUrl(),
            OptionalLong.of(sandbox.userId())),
        Optional.empty(),
        true);
  }

  private static AccountId id(Accounts accounts, String name) {
    return accounts.byName(name).map(Account::id).orElseGet(AccountId::random);
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
