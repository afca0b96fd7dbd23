package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zonewright.account.Accounts;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.text.Messages;

/** Finds the accounts that a command is about. */
final class AccountChoice {

  private final Accounts accounts;
  private final Messages messages;

  AccountChoice(Accounts accounts, Messages messages) {
    this.accounts = accounts;
    this.messages = messages;
  }

  /**
   * The named account, or all.
   *
   * @throws CommandFailure if there is none
   */
  List<Account> among(Optional<String> name) {
    if (name.isPresent()) {
      return List.of(named(name.get()));
    }
    List<Account> all = accounts.all();
    if (all.isEmpty()) {
      throw new CommandFailure(FailureKind.UNKNOWN_ACCOUNT, messages.text("cli.accounts.none"));
    }
    return all;
  }

  /**
   * The account of that name.
   *
   * @throws CommandFailure if there is none
   */
  Account named(String name) {
    return accounts
        .byName(name)
        .orElseThrow(
            () ->
                new CommandFailure(
                    FailureKind.UNKNOWN_ACCOUNT,
                    accounts.all().isEmpty()
                        ? messages.text("cli.accounts.none")
                        : messages.text("cli.accounts.unknown", name, names(accounts.all()))));
  }

  /**
   * The named account, or the only one that fits.
   *
   * @throws CommandFailure if there is none or more than one
   */
  Account only(Optional<String> name, Predicate<Account> fits) {
    List<Account> found = among(name);
    List<Account> fitting = name.isPresent() ? found : found.stream().filter(fits).toList();
    if (fitting.isEmpty()) {
      throw new CommandFailure(
          FailureKind.UNKNOWN_ACCOUNT, messages.text("cli.accounts.noneFits", names(found)));
    }
    if (fitting.size() > 1) {
      throw new CommandFailure(
          FailureKind.AMBIGUOUS, messages.text("cli.accounts.ambiguous", names(fitting)));
    }
    return fitting.getFirst();
  }

  /** What the user calls the account. */
  String name(AccountId id) {
    return accounts.find(id).map(Account::name).orElse(id.text());
  }

  static String names(List<Account> accounts) {
    return accounts.stream().map(Account::name).collect(Collectors.joining(", "));
  }
}
