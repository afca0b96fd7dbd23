package org.zonewright.cli;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.account.TokenTransport;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.ProviderKind;

/** {@code accounts add bdom}. */
final class AccountsAddBdom implements Command {

  private static final String URL = "http://backend.nic-direct.de/bdom";

  @Override
  public String name() {
    return "accounts add bdom";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration
        .says("cli.accounts.add.bdom")
        .requiredOption("--name", "N", "cli.option.name")
        .requiredOption("--user-id", "ID", "cli.option.userId")
        .option("--url", "U", "cli.option.url");
  }

  @Override
  public int run(Session session) {
    AccountAddition addition = new AccountAddition(session);
    URI url = addition.url(URL);
    Account account = account(session, url);
    if (!TokenTransport.allows(account.baseUrl())) {
      session.note("cli.clearTextWarning", url.toString());
    }
    return addition.add(account, Optional.empty());
  }

  private static Account account(Session session, URI url) {
    String userId = session.invocation().value("--user-id").orElseThrow();
    try {
      return new Account(
          AccountId.random(),
          session.invocation().value("--name").orElseThrow(),
          ProviderKind.BDOM,
          url,
          OptionalLong.of(Long.parseLong(userId)));
    } catch (NumberFormatException e) {
      throw session.usage("cli.usage.userId", userId);
    } catch (IllegalArgumentException e) {
      throw session.usage("cli.usage.account", String.valueOf(e.getMessage()));
    }
  }
}
