package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.cli.json.HitJson;
import org.zonewright.dns.Idn;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.ListingKind;
import org.zonewright.store.SearchHit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Searches names and contents of the whole cache. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

  /** More than anybody reads; what is cut off is told. */
  private static final int LIMIT = 100_000;

  @Parameters(index = "0", paramLabel = "TEXT", descriptionKey = "cli.parameter.text")
  private String text = "";

  private final Shell shell;

  SearchCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    return shell.work(this::search);
  }

  private ExitStatus search(Services services) {
    Output output = shell.output();
    if (text.isBlank()) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.emptySearch"));
    }
    AccountChoice accounts = new AccountChoice(services.accounts(), output.messages());
    new CacheAge(services, output)
        .demand(accounts.among(Optional.empty()), ListingKind.ZONES, ListingKind.REVERSE_RECORDS);
    List<SearchHit> hits = services.search().find(text, LIMIT);
    if (hits.size() == LIMIT) {
      output.message("cli.search.more", LIMIT);
    }
    if (hits.isEmpty()) {
      output.message("cli.search.none", text);
    }
    output.answer(
        hits.stream().flatMap(hit -> json(hit, accounts).stream()).toList(),
        () -> hits.isEmpty() ? List.of() : table(hits, accounts).lines());
    return ExitStatus.DONE;
  }

  /** A zone is no record; its records carry its name and are found with it. */
  private static Optional<HitJson> json(SearchHit hit, AccountChoice accounts) {
    String account = accounts.name(hit.account());
    return switch (hit) {
      case SearchHit.OfZone _ -> Optional.empty();
      case SearchHit.OfRecord(ZoneRef zone, var record) ->
          Optional.of(HitJson.of(account, zone.name().text(), record));
      case SearchHit.OfReverse(ReverseRecord record) -> Optional.of(HitJson.of(account, record));
    };
  }

  private Table table(List<SearchHit> hits, AccountChoice accounts) {
    Output output = shell.output();
    Table table =
        new Table(
            List.of(
                output.text("cli.column.name"),
                output.text("cli.column.type"),
                output.text("cli.column.ttl"),
                output.text("cli.column.account"),
                output.text("cli.column.zone"),
                output.text("cli.column.content")),
            Set.of(2));
    for (SearchHit hit : hits) {
      String account = accounts.name(hit.account());
      switch (hit) {
        case SearchHit.OfZone(ZoneRef zone) ->
            table.add(
                Idn.toUnicode(zone.name()), output.text("cli.search.zone"), "", account, "", "");
        case SearchHit.OfRecord(ZoneRef zone, var record) ->
            table.add(
                Idn.toUnicode(record.name()),
                record.type().mnemonic(),
                String.valueOf(record.ttl()),
                account,
                Idn.toUnicode(zone.name()),
                RecordText.content(record));
        case SearchHit.OfReverse(ReverseRecord record) ->
            table.add(
                record.data().ip().toString(),
                "PTR",
                "",
                account,
                "",
                Idn.toUnicode(record.data().name()));
      }
    }
    return table;
  }
}
