package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.sync.SyncReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads the providers into the cache. */
@Command(name = "sync")
final class SyncCommand implements Callable<Integer> {

  @Mixin private final AccountOption account = new AccountOption();

  private final Shell shell;
  private final Terminal terminal;

  SyncCommand(Shell shell, Terminal terminal) {
    this.shell = shell;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return shell.work(this::sync);
  }

  private ExitStatus sync(Services services) {
    Output output = shell.output();
    List<Account> accounts =
        new AccountChoice(services.accounts(), output.messages()).among(account.name());
    List<SyncReport> reports = new ArrayList<>();
    for (Account each : accounts) {
      SyncProgress progress = new SyncProgress(each, output, terminal);
      try {
        reports.add(services.synchroniser().sync(each, progress));
      } finally {
        progress.end();
      }
    }
    SyncText text = new SyncText(output, services.accounts()::byName);
    reports.forEach(text::tellProblems);
    output.answer(reports.stream().map(text::json).toList(), () -> text.table(reports).lines());
    return reports.stream().allMatch(SyncReport::complete) ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
