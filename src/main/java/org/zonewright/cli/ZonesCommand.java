package org.zonewright.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zonewright.Services;
import org.zonewright.cli.json.ZoneJson;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.store.ListingKind;
import org.zonewright.store.ZoneSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the cached zones. */
@Command(name = "zones")
final class ZonesCommand implements Callable<Integer> {

  @Mixin private final AccountOption account = new AccountOption();

  private final Shell shell;

  ZonesCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    return shell.work(this::list);
  }

  private ExitStatus list(Services services) {
    Output output = shell.output();
    List<Account> accounts =
        new AccountChoice(services.accounts(), output.messages()).among(account.name());
    new CacheAge(services, output).demand(accounts, ListingKind.ZONES);
    Map<AccountId, Account> byId =
        accounts.stream().collect(Collectors.toMap(Account::id, Function.identity()));
    List<ZoneSummary> zones =
        services.zones().all().stream()
            .filter(zone -> byId.containsKey(zone.zone().ref().account()))
            .toList();
    output.answer(
        zones.stream().map(zone -> json(zone, of(zone, byId))).toList(),
        () -> table(zones, byId, new Ages(output.messages(), services.clock())));
    return ExitStatus.DONE;
  }

  private static Account of(ZoneSummary zone, Map<AccountId, Account> byId) {
    return Objects.requireNonNull(byId.get(zone.zone().ref().account()));
  }

  private static ZoneJson json(ZoneSummary zone, Account account) {
    return new ZoneJson(
        account.name(),
        account.kind().id(),
        zone.zone().name().text(),
        zone.unicodeName(),
        zone.zone().providerId(),
        zone.records(),
        zone.fetchedAt(),
        zone.complete(),
        zone.drafts());
  }

  private List<String> table(List<ZoneSummary> zones, Map<AccountId, Account> byId, Ages ages) {
    Output output = shell.output();
    Table table =
        new Table(
            List.of(
                output.text("cli.column.zone"),
                output.text("cli.column.account"),
                output.text("cli.column.records"),
                output.text("cli.column.drafts"),
                output.text("cli.column.read")),
            Set.of(2, 3));
    for (ZoneSummary zone : zones) {
      String age = ages.of(zone.fetchedAt());
      table.add(
          zone.unicodeName(),
          of(zone, byId).name(),
          String.valueOf(zone.records()),
          zone.drafts() == 0 ? "" : String.valueOf(zone.drafts()),
          zone.complete() || zone.fetchedAt().isEmpty() ? age : output.text("cli.incomplete", age));
    }
    return table.lines();
  }
}
