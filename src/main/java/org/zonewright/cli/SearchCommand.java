package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.cli.json.HitJson;
import org.zonewright.model.ChangeAction;
import org.zonewright.store.ListingKind;
import org.zonewright.store.SearchHit;
import org.zonewright.store.SearchQuery;
import org.zonewright.store.SearchResult;
import org.zonewright.text.SearchTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Searches the whole cache and the drafts, in the language of the window's search. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

  /** More than anybody reads; what is cut off is told. */
  private static final int LIMIT = 100_000;

  @Parameters(
      index = "0..*",
      arity = "1..*",
      paramLabel = "TEXT",
      descriptionKey = "search.cli.parameter")
  private List<String> words = List.of();

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
    String text = String.join(" ", words);
    SearchQuery query = query(text);
    AccountChoice accounts = new AccountChoice(services.accounts(), output.messages());
    new CacheAge(services, output)
        .demand(accounts.among(Optional.empty()), ListingKind.ZONES, ListingKind.REVERSE_RECORDS);
    SearchResult result = services.search().find(query, LIMIT);
    List<SearchHit> hits = result.hits();
    if (hits.size() < result.total() || result.more()) {
      output.message("cli.search.more", hits.size());
    }
    if (hits.isEmpty()) {
      output.message("search.cli.none", text);
    }
    output.answer(
        hits.stream().flatMap(hit -> json(hit, accounts.name(hit.account())).stream()).toList(),
        () -> hits.isEmpty() ? List.of() : new SearchTable(output, accounts).lines(hits));
    return ExitStatus.DONE;
  }

  private SearchQuery query(String text) {
    Output output = shell.output();
    SearchQuery query = SearchQuery.of(text);
    if (query.isEmpty()) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.emptySearch"));
    }
    List<String> problems = new SearchTexts(output.messages()).problems(query);
    if (!problems.isEmpty()) {
      throw new CommandFailure(FailureKind.USAGE, String.join(" ", problems));
    }
    return query;
  }

  /** A zone is no record; its records carry its name and are found with it. */
  private static Optional<HitJson> json(SearchHit hit, String account) {
    Optional<String> drafted = hit.drafted().map(SearchCommand::word);
    return switch (hit) {
      case SearchHit.OfZone _ -> Optional.empty();
      case SearchHit.OfRecord(var zone, var record, var _, var _) ->
          Optional.of(HitJson.of(account, zone.name().text(), record, drafted));
      case SearchHit.OfReverse(var _, var data, var _) ->
          Optional.of(HitJson.of(account, data, drafted));
    };
  }

  private static String word(ChangeAction action) {
    return switch (action) {
      case CREATE -> "added";
      case UPDATE -> "changed";
      case DELETE -> "removed";
    };
  }
}
