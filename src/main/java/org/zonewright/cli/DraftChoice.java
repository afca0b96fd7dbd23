package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import org.zonewright.Services;
import org.zonewright.change.Conflict;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.DraftEntry;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which drafts a command is about. */
final class DraftChoice {

  @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "cli.option.draftZone")
  private Optional<String> zone = Optional.empty();

  @Mixin private final AccountOption account = new AccountOption();

  /**
   * The drafts chosen, oldest first.
   *
   * @throws CommandFailure if the account is not known, or the zone neither here nor drafted
   */
  List<DraftEntry> drafts(Services services, Output output) {
    Optional<AccountId> owner = owner(services, output);
    Optional<DnsName> name = zone(output);
    List<DraftEntry> chosen =
        services.drafts().all().stream()
            .filter(draft -> owner.map(draft.change().account()::equals).orElse(true))
            .filter(
                draft -> name.isEmpty() || draft.change().zoneRef().map(ZoneRef::name).equals(name))
            .toList();
    if (chosen.isEmpty() && zone.isPresent()) {
      new ZoneChoice(services, output).find(zone.get(), account.name());
    }
    return chosen;
  }

  /** The conflicts of those drafts. */
  List<Conflict> conflicts(Services services, Output output) {
    Optional<AccountId> owner = owner(services, output);
    Optional<DnsName> name = zone(output);
    return services.conflicts().all().stream()
        .filter(conflict -> owner.map(conflict.account()::equals).orElse(true))
        .filter(conflict -> name.isEmpty() || zoneRef(conflict).map(ZoneRef::name).equals(name))
        .toList();
  }

  /** The zone a conflict is in; empty for reverse records. */
  static Optional<ZoneRef> zoneRef(Conflict conflict) {
    return switch (conflict) {
      case Conflict.OfRecordSet c -> Optional.of(c.zone());
      case Conflict.OfSoa c -> Optional.of(c.zone());
      case Conflict.OfReverse _ -> Optional.empty();
    };
  }

  /** The zone chosen, if one was. */
  Optional<DnsName> zone(Output output) {
    return zone.map(new Names(output)::zone);
  }

  private Optional<AccountId> owner(Services services, Output output) {
    AccountChoice accounts = new AccountChoice(services.accounts(), output.messages());
    return account.name().map(name -> accounts.named(name).id());
  }
}
