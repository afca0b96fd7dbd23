package org.zonewright.cli;

import org.zonewright.model.Account;

/** {@code accounts remove NAME}. */
final class AccountsRemove implements Command {

  @Override
  public String name() {
    return "accounts remove";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration.says("cli.accounts.remove").parameter("NAME", "cli.parameter.account");
  }

  @Override
  public int run(Session session) {
    Account account = new Choice(session).account(session.invocation().required(0));
    session.services().accounts().remove(account);
    if (session.output().isJson()) {
      session.output().document(Json.object().set("removed", Json.account(account)));
    } else {
      session.output().line(session.messages().text("cli.accounts.removed", account.name()));
    }
    return ExitStatus.DONE;
  }
}
