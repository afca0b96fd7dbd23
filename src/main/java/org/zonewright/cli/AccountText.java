package org.zonewright.cli;

import java.util.Optional;
import org.zonewright.account.Accounts;
import org.zonewright.cli.json.AccountJson;
import org.zonewright.model.Account;
import org.zonewright.model.ProviderKind;

/** Accounts as they are printed. */
final class AccountText {

  private AccountText() {}

  /** The JSON of an account; asks the keychain. */
  static AccountJson json(Account account, Accounts accounts) {
    return new AccountJson(
        account.name(),
        account.kind().id(),
        account.baseUrl().toString(),
        account.userId().stream().boxed().findFirst(),
        accounts.hasSecret(account));
  }

  /** The provider's name. */
  static String provider(ProviderKind kind, Output output) {
    return switch (kind) {
      case IONOS -> output.text("cli.provider.ionos");
      case BDOM -> output.text("cli.provider.bdom");
    };
  }

  /** What stands for the secret in a table. */
  static String secret(AccountJson account, Output output) {
    if (account.provider().equals(ProviderKind.BDOM.id())) {
      return output.text("cli.secret.notNeeded");
    }
    return account.hasSecret() ? output.text("cli.secret.known") : output.text("cli.secret.none");
  }

  /** The user id, or nothing. */
  static String userId(Optional<Long> userId) {
    return userId.map(String::valueOf).orElse("");
  }
}
