package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.Account;
import org.zonewright.model.Quota;
import org.zonewright.model.Usage;
import org.zonewright.store.QuotaSample;
import tools.jackson.databind.node.ObjectNode;

/** {@code quota}: of the accounts whose provider publishes one. */
final class QuotaCommand implements Command {

  private record Row(String account, QuotaSample sample) {}

  @Override
  public String name() {
    return "quota";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration.says("cli.quota").option(Choice.ACCOUNT, "N", "cli.option.account");
  }

  @Override
  public int run(Session session) {
    List<Account> accounts = new Choice(session).accounts();
    List<Account> publishing =
        accounts.stream()
            .filter(account -> session.services().accounts().capabilities(account).quota())
            .toList();
    if (publishing.isEmpty()) {
      session.note("cli.quota.none");
    }
    List<Row> rows =
        publishing.stream()
            .map(account -> row(session, account))
            .flatMap(Optional::stream)
            .toList();
    if (rows.isEmpty() && !publishing.isEmpty()) {
      throw session.failure(
          "neverSynchronised", "cli.neverSynchronised", publishing.getFirst().name());
    }
    session
        .output()
        .print(
            () -> Json.array(rows, QuotaCommand::document),
            () -> rows.stream().flatMap(row -> cells(session, row).stream()).toList());
    return ExitStatus.DONE;
  }

  private static Optional<Row> row(Session session, Account account) {
    return session
        .services()
        .quotas()
        .latest(account.id())
        .map(sample -> new Row(account.name(), sample));
  }

  private static ObjectNode document(Row row) {
    Quota quota = row.sample().quota();
    ObjectNode node = Json.object().put("account", row.account());
    node.set("zones", Json.usage(quota.zones()));
    node.set("secondaryZones", Json.usage(quota.secondaryZones()));
    node.set("records", Json.usage(quota.records()));
    node.set("reverseRecords", Json.usage(quota.reverseRecords()));
    node.set("fetchedAt", Json.instant(Optional.of(row.sample().takenAt())));
    return node;
  }

  private static List<List<String>> cells(Session session, Row row) {
    Quota quota = row.sample().quota();
    return List.of(
        cells(session, row.account(), "cli.listing.zones", quota.zones()),
        cells(session, row.account(), "cli.listing.secondaryZones", quota.secondaryZones()),
        cells(session, row.account(), "cli.listing.records", quota.records()),
        cells(session, row.account(), "cli.listing.reverse", quota.reverseRecords()));
  }

  private static List<String> cells(Session session, String account, String key, Usage usage) {
    return List.of(
        account,
        session.messages().text(key),
        session.messages().text("cli.quota.usage", usage.used(), usage.limit()));
  }
}
