package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.reverse.AddressRow;
import org.zonewright.reverse.AddressState;
import org.zonewright.reverse.MatrixFilter;
import org.zonewright.reverse.ReverseMatrix;
import org.zonewright.store.ListingKind;

/** Finds the addresses that a command is about: what the providers had, without drafts. */
final class AddressChoice {

  private final Services services;
  private final Output output;

  AddressChoice(Services services, Output output) {
    this.services = services;
    this.output = output;
  }

  /**
   * The matrix of all accounts.
   *
   * @throws CommandFailure if no reverse records were ever read
   */
  ReverseMatrix matrix() {
    demandReverseRecords();
    return services.reverseMatrix().withoutDrafts().read();
  }

  private void demandReverseRecords() {
    List<Account> able =
        new AccountChoice(services.accounts(), output.messages())
            .among(Optional.empty()).stream()
                .filter(a -> services.accounts().capabilities(a).reverseRecords())
                .toList();
    if (able.isEmpty()) {
      output.message("cli.reverse.unsupported");
    }
    new CacheAge(services, output).demand(able, ListingKind.REVERSE_RECORDS);
  }

  /** The rows that the options choose, in numeric order. */
  List<AddressRow> rows(AddressOptions options) {
    MatrixFilter filter = MatrixFilter.ALL.withNetwork(options.network(output));
    Set<AddressState> states = options.states(output);
    Optional<AccountId> account = account(options.account());
    boolean without = options.all() || states.contains(AddressState.NO_POINTER);
    return matrix().filter(filter).stream()
        .filter(row -> without || row.pointer().isPresent())
        .filter(row -> states.isEmpty() || states.stream().anyMatch(row.states()::has))
        .filter(row -> account.isEmpty() || isIn(row, account.get()))
        .toList();
  }

  /** The id of an account that was named. */
  Optional<AccountId> account(Optional<String> name) {
    AccountChoice accounts = new AccountChoice(services.accounts(), output.messages());
    return name.map(chosen -> accounts.named(chosen).id());
  }

  /** Without a reverse record an address is where its names are. */
  private static boolean isIn(AddressRow row, AccountId account) {
    return row.pointer()
        .map(pointer -> pointer.account().equals(account))
        .orElseGet(() -> row.forward().stream().anyMatch(f -> f.zone().account().equals(account)));
  }
}
