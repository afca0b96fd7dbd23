package org.zonewright.cli;

import java.util.List;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.store.ListingKind;
import org.zonewright.store.ZoneSummary;
import tools.jackson.databind.node.ObjectNode;

/** {@code zones}. */
final class ZonesCommand implements Command {

  @Override
  public String name() {
    return "zones";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration.says("cli.zones").option(Choice.ACCOUNT, "N", "cli.option.account");
  }

  @Override
  public int run(Session session) {
    Choice choice = new Choice(session);
    List<Account> accounts = choice.filled(choice.accounts(), ListingKind.ZONES);
    List<AccountId> ids = accounts.stream().map(Account::id).toList();
    List<ZoneSummary> zones =
        session.services().zones().all().stream()
            .filter(zone -> ids.contains(zone.zone().ref().account()))
            .toList();
    session
        .output()
        .print(
            () -> Json.array(zones, zone -> document(account(accounts, zone), zone)),
            () -> zones.stream().map(zone -> cells(account(accounts, zone), zone)).toList());
    return ExitStatus.DONE;
  }

  private static Account account(List<Account> accounts, ZoneSummary zone) {
    AccountId id = zone.zone().ref().account();
    return accounts.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  private static ObjectNode document(Account account, ZoneSummary zone) {
    ObjectNode node =
        Json.object()
            .put("account", account.name())
            .put("provider", account.kind().id())
            .put("name", zone.zone().name().text())
            .put("unicodeName", zone.unicodeName())
            .put("id", zone.zone().providerId())
            .put("records", zone.records());
    node.set("fetchedAt", Json.instant(zone.fetchedAt()));
    return node.put("complete", zone.complete()).put("drafts", zone.drafts());
  }

  private static List<String> cells(Account account, ZoneSummary zone) {
    return List.of(
        zone.unicodeName(),
        String.valueOf(zone.records()),
        account.name(),
        zone.fetchedAt().map(Object::toString).orElse("-") + (zone.complete() ? "" : " !"));
  }
}
