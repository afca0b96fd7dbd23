package org.zonewright.cli;

import java.util.List;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.store.CachedZone;
import org.zonewright.store.ZoneSummary;
import tools.jackson.databind.node.ObjectNode;

/** {@code records ZONE}. */
final class RecordsCommand implements Command {

  @Override
  public String name() {
    return "records";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration
        .says("cli.records")
        .parameter("ZONE", "cli.parameter.zone")
        .option(Choice.ACCOUNT, "N", "cli.option.account");
  }

  @Override
  public int run(Session session) {
    Choice choice = new Choice(session);
    ZoneSummary zone = choice.zone(session.invocation().required(0));
    CachedZone content = choice.content(zone);
    String account = choice.accountName(zone.zone().ref().account());
    if (!zone.complete()) {
      session.note("cli.zoneIncomplete", zone.unicodeName());
    }
    session
        .output()
        .print(
            () -> document(account, content),
            () ->
                content.records().stream()
                    .map(record -> cells(record.data(), zone.zone().name()))
                    .toList());
    return ExitStatus.DONE;
  }

  private static ObjectNode document(String account, CachedZone content) {
    ZoneSummary zone = content.summary();
    ObjectNode node = Json.object().put("zone", zone.zone().name().text()).put("account", account);
    node.set("soa", Json.orNull(content.soa().map(Json::soa)));
    node.set("fetchedAt", Json.instant(zone.fetchedAt()));
    node.put("complete", zone.complete());
    node.set("records", Json.array(content.records(), RecordsCommand::record));
    return node;
  }

  private static ObjectNode record(ZoneRecord record) {
    return Json.record(Json.object().put("id", record.id()), record.data());
  }

  /** A record as cells of a table. */
  static List<String> cells(ResourceRecord record, DnsName zone) {
    return List.of(
        record.name().relativeTo(zone),
        record.type().mnemonic(),
        String.valueOf(record.ttl()),
        record.priority().isPresent() ? String.valueOf(record.priority().getAsInt()) : "-",
        record.content() + (record.enabled() ? "" : " (disabled)"));
  }
}
