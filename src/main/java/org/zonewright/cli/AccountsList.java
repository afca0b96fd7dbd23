package org.zonewright.cli;

import java.util.List;
import org.zonewright.account.Accounts;
import org.zonewright.model.Account;

/** {@code accounts list}. */
final class AccountsList implements Command {

  private record Row(Account account, boolean hasSecret) {}

  @Override
  public String name() {
    return "accounts list";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration.says("cli.accounts.list");
  }

  @Override
  public int run(Session session) {
    Accounts accounts = session.services().accounts();
    List<Row> rows = accounts.all().stream().map(a -> new Row(a, accounts.hasSecret(a))).toList();
    session
        .output()
        .print(
            () ->
                Json.array(
                    rows, row -> Json.account(row.account()).put("hasSecret", row.hasSecret())),
            () -> rows.stream().map(AccountsList::cells).toList());
    return ExitStatus.DONE;
  }

  private static List<String> cells(Row row) {
    Account account = row.account();
    return List.of(
        account.name(),
        account.kind().id(),
        account.baseUrl().toString(),
        account.userId().isPresent() ? String.valueOf(account.userId().getAsLong()) : "-");
  }
}
