package org.zonewright.ui.quota;

import java.util.List;
import java.util.Optional;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.quota.Differences;
import org.zonewright.quota.PendingUsage;
import org.zonewright.quota.UsageKind;
import org.zonewright.store.CachedCounts;
import org.zonewright.store.ListingKind;
import org.zonewright.store.ListingStatus;
import org.zonewright.store.QuotaSample;

/** Reads what the quota screen's cards show from the store. */
final class QuotaCards {

  private static final List<UsageKind> ORDER =
      List.of(
          UsageKind.ZONES, UsageKind.RECORDS, UsageKind.REVERSE_RECORDS, UsageKind.SECONDARY_ZONES);

  private final Services services;
  private final Differences differences;

  QuotaCards(Services services) {
    this.services = services;
    this.differences = new Differences(services.quotas(), services.syncStatus());
  }

  /** One card per account, by name. Reads the store. */
  List<QuotaCard> read() {
    List<Change> drafted = services.drafts().all().stream().map(draft -> draft.change()).toList();
    return services.accounts().all().stream().map(account -> card(account, drafted)).toList();
  }

  private QuotaCard card(Account account, List<Change> drafted) {
    if (!services.accounts().capabilities(account).quota()) {
      return counts(account);
    }
    Optional<QuotaSample> sample = services.quotas().latest(account.id());
    if (sample.isEmpty()) {
      return new QuotaCard.NotRead(account, status(account, ListingKind.QUOTA).problem());
    }
    PendingUsage pending = PendingUsage.of(drafted, account.id());
    return new QuotaCard.Limits(
        account,
        sample.get().takenAt(),
        ORDER.stream()
            .map(kind -> new UsageBar(kind, kind.of(sample.get().quota()), pending.of(kind)))
            .toList(),
        differences.of(sample.get()));
  }

  private QuotaCard counts(Account account) {
    CachedCounts cached = services.quotas().cachedCounts(account.id());
    return new QuotaCard.Counts(
        account, cached.zones(), cached.records(), status(account, ListingKind.ZONES).fetchedAt());
  }

  private ListingStatus status(Account account, ListingKind kind) {
    return services.syncStatus().status(account.id(), kind);
  }
}
