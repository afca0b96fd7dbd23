package org.zonewright.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.cli.json.ReverseJson;
import org.zonewright.dns.Idn;
import org.zonewright.model.Account;
import org.zonewright.model.ReverseRecord;
import org.zonewright.reverse.ForwardState;
import org.zonewright.reverse.ReverseRow;
import org.zonewright.reverse.ReverseTable;
import org.zonewright.store.ListingKind;
import picocli.CommandLine.Command;

/** Lists the cached reverse records with their forward checks. */
@Command(name = "reverse")
final class ReverseCommand implements Callable<Integer> {

  private final Shell shell;

  ReverseCommand(Shell shell) {
    this.shell = shell;
  }

  private record Checked(String account, ReverseRecord record, ForwardState forward) {}

  @Override
  public Integer call() {
    return shell.work(this::list);
  }

  private ExitStatus list(Services services) {
    Output output = shell.output();
    AccountChoice accounts = new AccountChoice(services.accounts(), output.messages());
    List<Account> able =
        accounts.among(Optional.empty()).stream()
            .filter(a -> services.accounts().capabilities(a).reverseRecords())
            .toList();
    if (able.isEmpty()) {
      output.message("cli.reverse.unsupported");
    }
    new CacheAge(services, output).demand(able, ListingKind.REVERSE_RECORDS);
    List<Checked> records = checked(services, accounts);
    output.answer(records.stream().map(ReverseCommand::json).toList(), () -> lines(records));
    return ExitStatus.DONE;
  }

  /** What is cached, not what is drafted: this is what the provider has. */
  private static List<Checked> checked(Services services, AccountChoice accounts) {
    ReverseTable table = services.reverseTable();
    Map<ReverseRecord, ForwardState> known = new HashMap<>();
    for (ReverseRow row : table.rows()) {
      if (row.draftId().isEmpty()) {
        row.before().ifPresent(record -> known.put(record, row.forward().state()));
      }
    }
    return services.reverseRecords().all().stream()
        .map(
            record ->
                new Checked(
                    accounts.name(record.account()),
                    record,
                    Optional.ofNullable(known.get(record))
                        .orElseGet(() -> table.check(record.data()).state())))
        .toList();
  }

  private static ReverseJson json(Checked row) {
    ReverseRecord record = row.record();
    return new ReverseJson(
        row.account(),
        record.id(),
        record.data().ip().toString(),
        record.data().name().text(),
        record.data().description(),
        row.forward().name().toLowerCase(Locale.ROOT),
        record.created(),
        record.modified());
  }

  private List<String> lines(List<Checked> records) {
    Output output = shell.output();
    Table table =
        new Table(
            List.of(
                output.text("cli.column.address"),
                output.text("cli.column.name"),
                output.text("cli.column.forward"),
                output.text("cli.column.account"),
                output.text("cli.column.description")),
            Set.of());
    for (Checked row : records) {
      table.add(
          row.record().data().ip().toString(),
          Idn.toUnicode(row.record().data().name()),
          forward(row.forward()),
          row.account(),
          row.record().data().description());
    }
    return table.lines();
  }

  private String forward(ForwardState state) {
    Output output = shell.output();
    return switch (state) {
      case CONFIRMED -> output.text("cli.forward.confirmed");
      case MISMATCH -> output.text("cli.forward.mismatch");
      case MISSING -> output.text("cli.forward.missing");
      case UNKNOWN -> output.text("cli.forward.unknown");
    };
  }
}
