package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.ReverseRecord;
import org.zonewright.reverse.ForwardState;
import org.zonewright.reverse.ReverseRow;
import org.zonewright.store.ListingKind;
import tools.jackson.databind.node.ObjectNode;

/** {@code reverse}: the cached reverse records with their forward check. */
final class ReverseCommand implements Command {

  @Override
  public String name() {
    return "reverse";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration.says("cli.reverse").option(Choice.ACCOUNT, "N", "cli.option.account");
  }

  @Override
  public int run(Session session) {
    Choice choice = new Choice(session);
    List<Account> able = able(session, choice.accounts());
    if (able.isEmpty()) {
      throw session.failure("unsupported", "cli.reverse.unsupported");
    }
    List<AccountId> ids =
        choice.filled(able, ListingKind.REVERSE_RECORDS).stream().map(Account::id).toList();
    List<ReverseRow> rows =
        session.services().reverseTable().rows().stream()
            .filter(row -> row.before().isPresent() && ids.contains(row.account()))
            .toList();
    session
        .output()
        .print(
            () -> Json.array(rows, row -> document(choice, row, forward(session, row))),
            () -> rows.stream().map(row -> cells(choice, row, forward(session, row))).toList());
    return ExitStatus.DONE;
  }

  /** The accounts whose provider has reverse records. */
  static List<Account> able(Session session, List<Account> accounts) {
    return accounts.stream()
        .filter(account -> session.services().accounts().capabilities(account).reverseRecords())
        .toList();
  }

  private static ObjectNode document(Choice choice, ReverseRow row, String forward) {
    ReverseRecord record = row.before().orElseThrow();
    ObjectNode node =
        Json.object().put("account", choice.accountName(row.account())).put("id", record.id());
    node.setAll(Json.reverse(record.data()));
    node.put("forward", forward);
    node.set("created", Json.instant(record.created()));
    node.set("modified", Json.instant(record.modified()));
    return node;
  }

  /** The check of what the provider has, not of a draft over it. */
  private static String forward(Session session, ReverseRow row) {
    return word(
        row.draftId().isEmpty()
            ? row.forward().state()
            : session.services().reverseTable().check(row.before().orElseThrow().data()).state());
  }

  private static String word(ForwardState state) {
    return switch (state) {
      case CONFIRMED -> "confirmed";
      case MISMATCH -> "mismatch";
      case MISSING -> "missing";
      case UNKNOWN -> "unknown";
    };
  }

  private static List<String> cells(Choice choice, ReverseRow row, String forward) {
    ReverseRecord record = row.before().orElseThrow();
    return List.of(
        record.data().ip().toString(),
        record.data().name().text(),
        forward,
        choice.accountName(row.account()),
        Optional.of(record.data().description()).filter(d -> !d.isEmpty()).orElse("-"));
  }
}
