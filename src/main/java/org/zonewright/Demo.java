package org.zonewright;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.account.Accounts;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.ProviderKind;
import org.zonewright.provider.Secret;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.SandboxOptions;

/**
 * Stand-ins of both providers inside this program, with an account at each. The accounts stay from
 * one demo to the next, so that drafts do; the stand-ins begin anew and listen elsewhere each time.
 */
public final class Demo implements AutoCloseable {

  private static final String DIRECTORY = "demo";
  private static final String IONOS_NAME = "Demo IONOS";
  private static final String BDOM_NAME = "Demo BDOM";

  private final Sandbox sandbox;

  private Demo(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Where a demo's data is, apart from the real data in {@code dataDirectory}. */
  public static Path directoryIn(Path dataDirectory) {
    return dataDirectory.resolve(DIRECTORY);
  }

  /**
   * Starts the stand-ins and puts their accounts into the demo's data.
   *
   * @throws IOException if nothing can listen on loopback
   */
  public static Demo start(Services services) throws IOException {
    Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    Accounts accounts = services.accounts();
    accounts.save(
        account(accounts, IONOS_NAME, ProviderKind.IONOS, sandbox.ionosUrl(), OptionalLong.empty()),
        Optional.of(Secret.of(sandbox.token())),
        true);
    accounts.save(
        account(
            accounts,
            BDOM_NAME,
            ProviderKind.BDOM,
            sandbox.bdomUrl(),
            OptionalLong.of(sandbox.userId())),
        Optional.empty(),
        true);
    return new Demo(sandbox);
  }

  private static Account account(
      Accounts accounts, String name, ProviderKind kind, URI address, OptionalLong userId) {
    AccountId id = accounts.byName(name).map(Account::id).orElseGet(AccountId::random);
    return new Account(id, name, kind, address, userId);
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
