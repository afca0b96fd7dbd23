package org.zonewright.cli;

import java.net.URI;
import java.util.Optional;
import org.zonewright.account.Accounts;
import org.zonewright.account.CredentialPlace;
import org.zonewright.model.Account;
import org.zonewright.provider.Secret;

/** Stores a new account and tells where its secret is. */
final class AccountAddition {

  private final Session session;

  AccountAddition(Session session) {
    this.session = session;
  }

  /** The address that was given, or the provider's own. */
  URI url(String usual) {
    String text = session.invocation().value("--url").orElse(usual);
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      throw session.usage("cli.usage.url", text);
    }
  }

  /** Stores it. */
  int add(Account account, Optional<Secret> secret) {
    Accounts accounts = session.services().accounts();
    if (accounts.byName(account.name()).isPresent()) {
      throw session.failure("accountExists", "cli.accountExists", account.name());
    }
    Optional<CredentialPlace> place = accounts.save(account, secret, false);
    if (secret.isPresent() && place.isEmpty()) {
      session.note("cli.noKeychain");
    }
    if (session.output().isJson()) {
      session
          .output()
          .document(
              Json.object()
                  .set(
                      "added",
                      Json.account(account).put("hasSecret", accounts.hasSecret(account))));
    } else {
      session.output().line(session.messages().text("cli.accounts.added", account.name()));
    }
    return ExitStatus.DONE;
  }
}
