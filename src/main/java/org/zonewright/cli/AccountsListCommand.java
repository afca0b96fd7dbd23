package org.zonewright.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.cli.json.AccountJson;
import picocli.CommandLine.Command;

/** Lists the accounts. */
@Command(name = "list")
final class AccountsListCommand implements Callable<Integer> {

  private final Shell shell;

  AccountsListCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    return shell.work(this::list);
  }

  private ExitStatus list(Services services) {
    Output output = shell.output();
    List<AccountJson> accounts =
        services.accounts().all().stream()
            .map(account -> AccountText.json(account, services.accounts()))
            .toList();
    if (accounts.isEmpty()) {
      output.message("cli.accounts.none");
    }
    output.answer(accounts, () -> accounts.isEmpty() ? List.of() : table(accounts).lines());
    return ExitStatus.DONE;
  }

  private Table table(List<AccountJson> accounts) {
    Output output = shell.output();
    Table table =
        new Table(
            List.of(
                output.text("cli.column.account"),
                output.text("cli.column.provider"),
                output.text("cli.column.userId"),
                output.text("cli.column.token"),
                output.text("cli.column.url")),
            Set.of(2));
    for (AccountJson account : accounts) {
      table.add(
          account.name(),
          account.provider(),
          AccountText.userId(account.userId()),
          AccountText.secret(account, output),
          account.url());
    }
    return table;
  }
}
