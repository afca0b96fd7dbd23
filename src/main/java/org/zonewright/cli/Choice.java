package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zonewright.dns.Idn;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.store.CachedZone;
import org.zonewright.store.ListingKind;
import org.zonewright.store.ZoneSummary;

/** Finds what the words of a command mean. */
final class Choice {

  static final String ACCOUNT = "--account";

  private final Session session;

  Choice(Session session) {
    this.session = session;
  }

  /** The accounts a command is about: the one that is named, or all. There is at least one. */
  List<Account> accounts() {
    Optional<Account> named = named();
    List<Account> all = named.map(List::of).orElseGet(() -> session.services().accounts().all());
    if (all.isEmpty()) {
      throw session.failure("noAccounts", "cli.noAccounts");
    }
    return all;
  }

  /** The account that is named, if one is. */
  Optional<Account> named() {
    return session.invocation().value(ACCOUNT).map(this::account);
  }

  /** The account of that name. */
  Account account(String name) {
    return session
        .services()
        .accounts()
        .byName(name)
        .orElseThrow(() -> session.failure("unknownAccount", "cli.unknownAccount", name));
  }

  /**
   * Those of the accounts whose listing of that kind was ever read; the others are told.
   *
   * @throws CommandFailure if there is none
   */
  List<Account> filled(List<Account> accounts, ListingKind kind) {
    List<Account> filled =
        accounts.stream().filter(account -> isFilled(account.id(), kind)).toList();
    List<Account> empty = accounts.stream().filter(account -> !filled.contains(account)).toList();
    if (filled.isEmpty()) {
      throw session.failure("neverSynchronised", "cli.neverSynchronised", names(accounts));
    }
    if (!empty.isEmpty()) {
      session.note("cli.partlySynchronised", names(empty));
    }
    return filled;
  }

  private boolean isFilled(AccountId account, ListingKind kind) {
    return session.services().syncStatus().status(account, kind).fetchedAt().isPresent();
  }

  private static String names(List<Account> accounts) {
    return accounts.stream().map(Account::name).collect(Collectors.joining(", "));
  }

  /** The cached zone that is named by a parameter. */
  ZoneSummary zone(String text) {
    DnsName name = name(text);
    List<Account> accounts = accounts();
    List<AccountId> ids = accounts.stream().map(Account::id).toList();
    List<ZoneSummary> found =
        session.services().zones().byName(name).stream()
            .filter(zone -> ids.contains(zone.zone().ref().account()))
            .toList();
    if (found.isEmpty()) {
      filled(accounts, ListingKind.ZONES);
      throw session.failure("unknownZone", "cli.unknownZone", text);
    }
    if (found.size() > 1) {
      throw session.usage("cli.ambiguousZone", text);
    }
    return found.getFirst();
  }

  /** The content of a cached zone, which must have been read. */
  CachedZone content(ZoneSummary zone) {
    return session
        .services()
        .zones()
        .content(zone.zone().ref())
        .filter(content -> content.summary().fetchedAt().isPresent())
        .orElseThrow(
            () ->
                session.failure(
                    "neverSynchronised", "cli.zoneNeverRead", zone.zone().name().text()));
  }

  /** A domain name in any script. */
  DnsName name(String text) {
    try {
      return Idn.toAscii(text);
    } catch (IllegalArgumentException e) {
      throw session.usage("cli.usage.name", text);
    }
  }

  /** A record's name: {@code @} for the apex, absolute with a final dot, else below the zone. */
  DnsName recordName(String text, DnsName zone) {
    if (text.equals("@") || text.isEmpty()) {
      return zone;
    }
    return text.endsWith(".") ? name(text) : name(text + "." + zone);
  }

  /** The name of an account. */
  String accountName(AccountId id) {
    return session.services().accounts().find(id).map(Account::name).orElse(id.text());
  }
}
