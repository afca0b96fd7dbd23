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

  // the same at every start, so that drafts find their accounts again
  private static final AccountId IONOS = new AccountId("00000000-0000-4000-8000-00000000d001");
  private static final AccountId BDOM = new AccountId("00000000-0000-4000-8000-00000000d002");

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

  /** Stores the accounts with the addresses of this start. */
  void addAccounts(Accounts accounts) {
    accounts.save(
        new Account(
            IONOS,
            "Demo IONOS Cloud",
            ProviderKind.IONOS,
            sandbox.ionosUrl(),
            OptionalLong.empty()),
        Optional.of(Secret.of(sandbox.token())),
        true);
    accounts.save(
        new Account(
            BDOM,
            "Demo registrar",
            ProviderKind.BDOM,
            sandbox.bdomUrl(),
            OptionalLong.of(sandbox.userId())),
        Optional.empty(),
        true);
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
