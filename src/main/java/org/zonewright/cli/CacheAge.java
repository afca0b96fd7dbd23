package org.zonewright.cli;

import java.util.List;
import java.util.stream.Stream;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.store.ListingKind;

/** Tells apart what was never read from what is empty. */
final class CacheAge {

  private final Services services;
  private final Output output;

  CacheAge(Services services, Output output) {
    this.services = services;
    this.output = output;
  }

  /**
   * Makes sure that something was read of at least one account; tells which were never read.
   *
   * @throws CommandFailure if nothing was ever read
   */
  void demand(List<Account> accounts, ListingKind... kinds) {
    List<Account> never =
        accounts.stream()
            .filter(account -> Stream.of(kinds).noneMatch(kind -> wasRead(account, kind)))
            .toList();
    if (!never.isEmpty() && never.size() == accounts.size()) {
      throw new CommandFailure(
          FailureKind.NOT_SYNCED,
          output.text("cli.cache.empty", AccountChoice.names(never), never.size()));
    }
    if (!never.isEmpty()) {
      output.message("cli.cache.partly", AccountChoice.names(never), never.size());
    }
  }

  private boolean wasRead(Account account, ListingKind kind) {
    return services.syncStatus().status(account.id(), kind).fetchedAt().isPresent()
        || (kind == ListingKind.ZONES && hasZones(account));
  }

  /** A first listing that broke off leaves zones without being noted as one. */
  private boolean hasZones(Account account) {
    return services.zones().all().stream()
        .anyMatch(zone -> zone.zone().ref().account().equals(account.id()));
  }
}
