package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.store.ListingKind;
import org.zonewright.text.QuotaTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows limits and usage as they were last read, and how they have moved. */
@Command(name = "quota")
final class QuotaCommand implements Callable<Integer> {

  @Option(names = "--history", descriptionKey = "cli.option.quotaHistory")
  private boolean history;

  @Mixin private final AccountOption account = new AccountOption();

  private final Shell shell;

  QuotaCommand(Shell shell) {
    this.shell = shell;
  }

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
    List<QuotaReport> reports = QuotaReport.read(services, publishing);
    QuotaDocument document = new QuotaDocument(new QuotaTexts(output.messages()), history);
    output.answer(
        reports.stream().map(document::of).toList(),
        () -> lines(reports, new QuotaText(output, services.clock())));
    return ExitStatus.DONE;
  }

  private List<String> lines(List<QuotaReport> reports, QuotaText text) {
    List<String> lines = new ArrayList<>();
    for (QuotaReport report : reports) {
      lines.addAll(text.lines(report));
      if (history) {
        lines.addAll(text.history(report));
      }
    }
    return lines;
  }
}
