package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.store.ListingKind;
import org.zonewright.store.SearchHit;
import tools.jackson.databind.node.ObjectNode;

/** {@code search TEXT}. */
final class SearchCommand implements Command {

  private static final int USUAL_LIMIT = 1000;

  /** A record or reverse record that was found. */
  private record Row(
      String account,
      Optional<String> zone,
      String name,
      String type,
      Optional<ResourceRecord> record,
      String content) {}

  @Override
  public String name() {
    return "search";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration
        .says("cli.search")
        .parameter("TEXT", "cli.parameter.text")
        .number("--limit", "N", "cli.option.limit");
  }

  @Override
  public int run(Session session) {
    Choice choice = new Choice(session);
    choice.filled(choice.accounts(), ListingKind.ZONES);
    int limit = session.invocation().option("--limit", Integer.class).orElse(USUAL_LIMIT);
    if (limit < 1) {
      throw session.usage("cli.usage.limit");
    }
    List<Row> rows =
        session.services().search().find(session.invocation().required(0), limit).stream()
            .flatMap(hit -> row(choice, hit))
            .toList();
    session
        .output()
        .print(
            () -> Json.array(rows, SearchCommand::document),
            () -> rows.stream().map(SearchCommand::cells).toList());
    return ExitStatus.DONE;
  }

  /** A zone is told by its records, whose names end in its name. */
  private static Stream<Row> row(Choice choice, SearchHit hit) {
    String account = choice.accountName(hit.account());
    return switch (hit) {
      case SearchHit.OfZone _ -> Stream.empty();
      case SearchHit.OfRecord(var zone, var record) ->
          Stream.of(
              new Row(
                  account,
                  Optional.of(zone.name().text()),
                  record.name().text(),
                  record.type().mnemonic(),
                  Optional.of(record),
                  record.content()));
      case SearchHit.OfReverse(var reverse) -> {
        ReverseData data = reverse.data();
        yield Stream.of(
            new Row(
                account,
                Optional.empty(),
                data.ip().toString(),
                "PTR",
                Optional.empty(),
                data.name().text()));
      }
    };
  }

  private static ObjectNode document(Row row) {
    ObjectNode node = Json.object().put("account", row.account());
    row.zone().ifPresentOrElse(zone -> node.put("zone", zone), () -> node.putNull("zone"));
    node.put("name", row.name()).put("type", row.type());
    row.record()
        .ifPresentOrElse(record -> node.put("ttl", record.ttl()), () -> node.putNull("ttl"));
    if (row.record().isPresent() && row.record().get().priority().isPresent()) {
      node.put("priority", row.record().get().priority().getAsInt());
    } else {
      node.putNull("priority");
    }
    return node.put("content", row.content());
  }

  private static List<String> cells(Row row) {
    return List.of(row.name(), row.type(), row.content(), row.zone().orElse("-"), row.account());
  }
}
