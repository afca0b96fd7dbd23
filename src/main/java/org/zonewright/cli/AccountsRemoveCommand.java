package org.zonewright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.cli.json.AccountJson;
import org.zonewright.model.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes an account from this computer; nothing changes at its provider. */
@Command(name = "remove")
final class AccountsRemoveCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.parameter.account")
  private String name = "";

  private final Shell shell;

  AccountsRemoveCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    return shell.work(this::remove);
  }

  private ExitStatus remove(Services services) {
    Output output = shell.output();
    Account account = new AccountChoice(services.accounts(), output.messages()).named(name);
    AccountJson removed = AccountText.json(account, services.accounts());
    services.accounts().remove(account);
    output.answer(removed, () -> List.of(output.text("cli.accounts.removed", account.name())));
    return ExitStatus.DONE;
  }
}
