package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zonewright.Services;
import org.zonewright.dns.Idn;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.store.CachedZone;
import org.zonewright.store.ListingKind;
import org.zonewright.store.ZoneSummary;

/** Finds the cached zone that a command is about. */
final class ZoneChoice {

  private final Services services;
  private final Output output;
  private final AccountChoice accounts;

  ZoneChoice(Services services, Output output) {
    this.services = services;
    this.output = output;
    this.accounts = new AccountChoice(services.accounts(), output.messages());
  }

  /**
   * The zone of that name.
   *
   * @throws CommandFailure if it is in no cache, or in those of several accounts
   */
  ZoneSummary find(String text, Optional<String> account) {
    DnsName name = new Names(output).zone(text);
    List<Account> among = accounts.among(account);
    List<ZoneSummary> found =
        services.zones().byName(name).stream()
            .filter(zone -> among.stream().anyMatch(a -> a.id().equals(account(zone))))
            .toList();
    if (found.isEmpty()) {
      new CacheAge(services, output).demand(among, ListingKind.ZONES);
      throw new CommandFailure(
          FailureKind.UNKNOWN_ZONE,
          output.text(
              "cli.zone.unknown", Idn.toUnicode(name), AccountChoice.names(among), among.size()));
    }
    if (found.size() > 1) {
      String names =
          found.stream().map(z -> accounts.name(account(z))).collect(Collectors.joining(", "));
      throw new CommandFailure(
          FailureKind.AMBIGUOUS, output.text("cli.zone.ambiguous", Idn.toUnicode(name), names));
    }
    return found.getFirst();
  }

  /**
   * The content of the zone of that name.
   *
   * @throws CommandFailure if it was never read, besides the reasons of {@link #find}
   */
  CachedZone content(String text, Optional<String> account) {
    ZoneSummary zone = find(text, account);
    Optional<CachedZone> content =
        services
            .zones()
            .content(zone.zone().ref())
            .filter(cached -> cached.summary().fetchedAt().isPresent());
    return content.orElseThrow(
        () ->
            new CommandFailure(
                FailureKind.NOT_SYNCED, output.text("cli.zone.neverRead", zone.unicodeName())));
  }

  /** What the user calls the zone's account. */
  String accountName(ZoneSummary zone) {
    return accounts.name(account(zone));
  }

  private static AccountId account(ZoneSummary zone) {
    return zone.zone().ref().account();
  }
}
