package org.zonewright.ui.reverse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.reverse.ReverseMatrix;

/**
 * What the reverse screen shows, as read from the store at once.
 *
 * @param matrix the rows
 * @param accounts the accounts that have reverse records, by name
 * @param names what the user calls each account
 * @param oldest when the account read longest ago was last read; empty if one never was
 * @param pending what is drafted
 */
record ReverseListing(
    ReverseMatrix matrix,
    List<Account> accounts,
    Map<AccountId, String> names,
    Optional<Instant> oldest,
    PendingReverse pending) {

  /** Reads the store. */
  static ReverseListing read(Services services) {
    List<Account> all = services.accounts().all();
    List<Account> accounts =
        all.stream()
            .filter(account -> services.accounts().capabilities(account).reverseRecords())
            .toList();
    return new ReverseListing(
        services.reverseMatrix().read(),
        accounts,
        all.stream().collect(Collectors.toMap(Account::id, Account::name)),
        oldest(services, accounts),
        PendingReverse.of(services.drafts().all()));
  }

  private static Optional<Instant> oldest(Services services, List<Account> accounts) {
    List<Optional<Instant>> times =
        accounts.stream().map(a -> services.reverseRecords().fetchedAt(a.id())).toList();
    return times.contains(Optional.<Instant>empty())
        ? Optional.empty()
        : times.stream().flatMap(Optional::stream).min(Instant::compareTo);
  }
}
