package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseRecord;
import org.zonewright.store.ListingKind;

/** Finds the reverse record, or the account for a new one, that a command is about. */
final class ReverseChoice {

  private final Services services;
  private final Output output;
  private final AccountChoice accounts;

  ReverseChoice(Services services, Output output) {
    this.services = services;
    this.output = output;
    this.accounts = new AccountChoice(services.accounts(), output.messages());
  }

  /**
   * The cached reverse record of an address.
   *
   * @throws CommandFailure if several accounts have one, or nothing was ever read
   */
  Optional<ReverseRecord> find(IpAddress ip, Optional<String> account) {
    List<Account> among =
        accounts.among(account).stream()
            .filter(a -> services.accounts().capabilities(a).reverseRecords())
            .toList();
    new CacheAge(services, output).demand(among, ListingKind.REVERSE_RECORDS);
    List<ReverseRecord> found =
        services.reverseRecords().byAddress(ip).stream()
            .filter(record -> among.stream().anyMatch(a -> a.id().equals(record.account())))
            .toList();
    if (found.size() > 1) {
      String names =
          found.stream()
              .map(record -> accounts.name(record.account()))
              .collect(Collectors.joining(", "));
      throw new CommandFailure(
          FailureKind.AMBIGUOUS, output.text("cli.reverse.ambiguous", ip.toString(), names));
    }
    return found.stream().findFirst();
  }

  /**
   * The account for a new reverse record.
   *
   * @throws CommandFailure if it is not clear which
   */
  Account owner(Optional<String> account) {
    return accounts.only(account, a -> services.accounts().capabilities(a).reverseRecords());
  }
}
