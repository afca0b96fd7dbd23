package org.zonewright.ui.reverse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ReverseData;
import org.zonewright.reverse.ReverseRow;

/**
 * What the reverse screen shows, as read from the store at once.
 *
 * @param accounts the accounts that have reverse records, by name
 * @param items the rows, by address in numeric order
 * @param oldest when the account read longest ago was last read; empty if one never was
 */
record ReverseListing(List<Account> accounts, List<ReverseItem> items, Optional<Instant> oldest) {

  private record Forward(DnsName name, String address) {}

  /** Reads the store. */
  static ReverseListing read(Services services) {
    List<Account> accounts =
        services.accounts().all().stream()
            .filter(account -> services.accounts().capabilities(account).reverseRecords())
            .toList();
    Map<AccountId, Account> all =
        services.accounts().all().stream()
            .collect(Collectors.toMap(Account::id, Function.identity()));
    Set<Forward> drafted = draftedForwards(services);
    List<ReverseItem> items =
        services.reverseTable().rows().stream().map(row -> item(row, all, drafted)).toList();
    return new ReverseListing(accounts, items, oldest(services, accounts));
  }

  private static ReverseItem item(
      ReverseRow row, Map<AccountId, Account> accounts, Set<Forward> drafted) {
    ReverseData data = row.shown();
    String name =
        Optional.ofNullable(accounts.get(row.account()))
            .map(Account::name)
            .orElse(row.account().text());
    return new ReverseItem(
        row, name, drafted.contains(new Forward(data.name(), data.ip().toString())));
  }

  private static Set<Forward> draftedForwards(Services services) {
    return services.drafts().all().stream()
        .map(draft -> draft.change())
        .filter(Change.OfRecord.class::isInstance)
        .flatMap(change -> ((Change.OfRecord) change).after().stream())
        .filter(r -> r.type().equals(RecordType.A) || r.type().equals(RecordType.AAAA))
        .map(r -> new Forward(r.name(), r.content()))
        .collect(Collectors.toSet());
  }

  private static Optional<Instant> oldest(Services services, List<Account> accounts) {
    List<Optional<Instant>> times =
        accounts.stream().map(a -> services.reverseRecords().fetchedAt(a.id())).toList();
    return times.contains(Optional.<Instant>empty())
        ? Optional.empty()
        : times.stream().flatMap(Optional::stream).min(Instant::compareTo);
  }
}
