package org.zonewright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.account.TokenTransport;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.ProviderKind;
import org.zonewright.provider.Secret;

/** {@code accounts add ionos}. */
final class AccountsAddIonos implements Command {

  private static final String URL = "https://dns.de-fra.ionos.com";
  private static final String TOKEN = "--token-stdin";
  private static final int LONGEST_TOKEN = 64 * 1024;

  @Override
  public String name() {
    return "accounts add ionos";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration
        .says("cli.accounts.add.ionos")
        .requiredOption("--name", "N", "cli.option.name")
        .option("--url", "U", "cli.option.url")
        .flag(TOKEN, "cli.option.token");
  }

  @Override
  public int run(Session session) {
    AccountAddition addition = new AccountAddition(session);
    URI url = addition.url(URL);
    Account account = account(session, url);
    if (!TokenTransport.allows(account.baseUrl())) {
      throw session.failure("clearText", "cli.clearText", url.toString());
    }
    Optional<Secret> token =
        session.invocation().has(TOKEN) ? Optional.of(token(session)) : Optional.empty();
    return addition.add(account, token);
  }

  private static Account account(Session session, URI url) {
    try {
      return new Account(
          AccountId.random(),
          session.invocation().value("--name").orElseThrow(),
          ProviderKind.IONOS,
          url,
          OptionalLong.empty());
    } catch (IllegalArgumentException e) {
      throw session.usage("cli.usage.account", String.valueOf(e.getMessage()));
    }
  }

  private static Secret token(Session session) {
    try {
      byte[] bytes = session.terminal().in().readNBytes(LONGEST_TOKEN);
      return Secret.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("standard input", e);
    } catch (IllegalArgumentException e) {
      throw session.usage("cli.usage.token");
    }
  }
}
