package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.store.ListingKind;

/** The address that a changing {@code reverse} command is about, and what is cached of it. */
final class ReverseTarget {

  private final Session session;
  private final IpAddress ip;
  private final List<Account> accounts;
  private final Optional<ReverseRecord> present;

  ReverseTarget(Session session) {
    this.session = session;
    Choice choice = new Choice(session);
    String text = session.invocation().required(0);
    this.ip = IpAddress.parse(text).orElseThrow(() -> session.usage("cli.usage.ip", text));
    List<Account> able = ReverseCommand.able(session, choice.accounts());
    if (able.isEmpty()) {
      throw session.failure("unsupported", "cli.reverse.unsupported");
    }
    this.accounts = choice.filled(able, ListingKind.REVERSE_RECORDS);
    List<AccountId> ids = accounts.stream().map(Account::id).toList();
    List<ReverseRecord> found =
        session.services().reverseRecords().byAddress(ip).stream()
            .filter(record -> ids.contains(record.account()))
            .toList();
    if (found.size() > 1) {
      throw session.usage("cli.ambiguousReverse", text);
    }
    this.present = found.stream().findFirst();
  }

  IpAddress ip() {
    return ip;
  }

  Optional<ReverseRecord> present() {
    return present;
  }

  /** The change that makes it so. */
  Change change(Optional<ReverseData> after) {
    return new Change.OfReverse(account(), present, after);
  }

  private AccountId account() {
    if (present.isPresent()) {
      return present.get().account();
    }
    if (accounts.size() > 1) {
      throw session.usage("cli.ambiguousReverse", ip.toString());
    }
    return accounts.getFirst().id();
  }
}
