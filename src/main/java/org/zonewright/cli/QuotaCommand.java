package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.cli.json.QuotaJson;
import org.zonewright.model.Account;
import org.zonewright.model.Quota;
import org.zonewright.model.Usage;
import org.zonewright.store.ListingKind;
import org.zonewright.store.QuotaSample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows limits and usage as they were last read. */
@Command(name = "quota")
final class QuotaCommand implements Callable<Integer> {

  @Mixin private final AccountOption account = new AccountOption();

  private final Shell shell;

  QuotaCommand(Shell shell) {
    this.shell = shell;
  }

  private record Sampled(Account account, QuotaSample sample) {}

  @Override
  public Integer call() {
    return shell.work(this::list);
  }

  private ExitStatus list(Services services) {
    Output output = shell.output();
    List<Account> publishing =
        new AccountChoice(services.accounts(), output.messages())
            .among(account.name()).stream()
                .filter(a -> services.accounts().capabilities(a).quota())
                .toList();
    if (publishing.isEmpty()) {
      output.message("cli.quota.unsupported");
    }
    new CacheAge(services, output).demand(publishing, ListingKind.QUOTA);
    List<Sampled> samples =
        publishing.stream()
            .flatMap(a -> services.quotas().latest(a.id()).map(s -> new Sampled(a, s)).stream())
            .toList();
    output.answer(
        samples.stream().map(s -> QuotaJson.of(s.account().name(), s.sample())).toList(),
        () -> lines(samples, new Ages(output.messages(), services.clock())));
    return ExitStatus.DONE;
  }

  private List<String> lines(List<Sampled> samples, Ages ages) {
    List<String> lines = new ArrayList<>();
    for (Sampled sampled : samples) {
      lines.add(
          shell
              .output()
              .text(
                  "cli.quota.title",
                  sampled.account().name(),
                  ages.of(Optional.of(sampled.sample().takenAt()))));
      lines.addAll(table(sampled.sample().quota()).lines());
    }
    return lines;
  }

  private Table table(Quota quota) {
    Output output = shell.output();
    Table table =
        new Table(
            List.of(
                output.text("cli.column.limit"),
                output.text("cli.column.used"),
                output.text("cli.column.allowed"),
                output.text("cli.column.free")),
            Set.of(1, 2, 3));
    add(table, output.text("cli.quota.zones"), quota.zones());
    add(table, output.text("cli.quota.secondaryZones"), quota.secondaryZones());
    add(table, output.text("cli.quota.records"), quota.records());
    add(table, output.text("cli.quota.reverseRecords"), quota.reverseRecords());
    return table;
  }

  private static void add(Table table, String name, Usage usage) {
    table.add(
        name,
        String.valueOf(usage.used()),
        String.valueOf(usage.limit()),
        String.valueOf(usage.free()));
  }
}
