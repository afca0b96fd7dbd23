package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import org.zonewright.Services;
import org.zonewright.account.CredentialPlace;
import org.zonewright.account.TokenTransport;
import org.zonewright.model.Account;
import org.zonewright.model.ProviderKind;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.Secret;
import org.zonewright.text.ErrorTexts;

/**
 * Adds an account and tries it. It is added even if trying fails: the provider may be out of reach
 * now, and what is wrong is told.
 */
final class NewAccount {

  private final Services services;
  private final Output output;

  NewAccount(Services services, Output output) {
    this.services = services;
    this.output = output;
  }

  ExitStatus add(Account account, Optional<Secret> token) {
    refuse(account);
    if (!TokenTransport.allows(account.baseUrl())) {
      output.message("cli.accounts.clearText", account.baseUrl().toString());
    }
    Optional<CredentialPlace> place = services.accounts().save(account, token, false);
    if (token.isPresent() && place.isEmpty()) {
      output.message("cli.accounts.notKept");
    }
    tryOut(account, token.or(() -> known(account)));
    output.answer(
        AccountText.json(account, services.accounts()),
        () ->
            List.of(
                output.text(
                    "cli.accounts.added",
                    account.name(),
                    AccountText.provider(account.kind(), output),
                    account.baseUrl().toString())));
    return ExitStatus.DONE;
  }

  private void refuse(Account account) {
    if (services.accounts().byName(account.name()).isPresent()) {
      throw new CommandFailure(
          FailureKind.ACCOUNT_EXISTS, output.text("cli.accounts.exists", account.name()));
    }
    if (account.kind() == ProviderKind.IONOS && !TokenTransport.allows(account.baseUrl())) {
      throw new CommandFailure(
          FailureKind.USAGE, output.text("cli.usage.clearText", account.baseUrl().toString()));
    }
  }

  private Optional<Secret> known(Account account) {
    return account.kind() == ProviderKind.IONOS
        ? services.credentials().find(account.id())
        : Optional.empty();
  }

  private void tryOut(Account account, Optional<Secret> token) {
    if (account.kind() == ProviderKind.IONOS && token.isEmpty()) {
      output.message("cli.accounts.noToken", account.name());
      return;
    }
    try {
      services.accounts().test(account, token);
      output.message("cli.accounts.works", account.name());
    } catch (ProviderException e) {
      output.sentence(
          new ErrorTexts(output.messages(), services.accounts()::byName).of(e, account));
      output.message("cli.accounts.addedAnyway", account.name());
    }
  }
}
