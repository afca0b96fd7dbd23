package org.zonewright.ui.quota;

import java.util.List;
import java.util.Optional;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.Quota;
import org.zonewright.quota.PendingUsage;
import org.zonewright.store.ListingKind;
import org.zonewright.store.ListingStatus;
import org.zonewright.store.QuotaSample;
import org.zonewright.store.ZoneSummary;

/** Reads what the quota screen shows from the store. */
final class QuotaCards {

  private final Services services;

  QuotaCards(Services services) {
    this.services = services;
  }

  /** One card per account, by name. Reads the store. */
  List<QuotaCard> read() {
    List<Change> drafted = services.drafts().all().stream().map(draft -> draft.change()).toList();
    List<ZoneSummary> zones = services.zones().all();
    return services.accounts().all().stream().map(a -> card(a, drafted, zones)).toList();
  }

  private QuotaCard card(Account account, List<Change> drafted, List<ZoneSummary> zones) {
    if (!services.accounts().capabilities(account).quota()) {
      return counts(account, zones);
    }
    Optional<QuotaSample> sample = services.quotas().latest(account.id());
    if (sample.isEmpty()) {
      return new QuotaCard.NotRead(account, status(account, ListingKind.QUOTA).problem());
    }
    PendingUsage pending = PendingUsage.of(drafted, account.id());
    Quota quota = sample.get().quota();
    return new QuotaCard.Limits(
        account,
        sample.get().takenAt(),
        List.of(
            new UsageBar(UsageBar.Kind.ZONES, quota.zones(), pending.zones()),
            new UsageBar(UsageBar.Kind.RECORDS, quota.records(), pending.records()),
            new UsageBar(UsageBar.Kind.REVERSE, quota.reverseRecords(), pending.reverseRecords()),
            new UsageBar(UsageBar.Kind.SECONDARY, quota.secondaryZones(), 0)));
  }

  private QuotaCard counts(Account account, List<ZoneSummary> zones) {
    List<ZoneSummary> own =
        zones.stream()
            .filter(zone -> zone.zone().ref().account().equals(account.id()))
            .filter(zone -> !zone.gone())
            .toList();
    return new QuotaCard.Counts(
        account,
        own.size(),
        own.stream().mapToLong(ZoneSummary::records).sum(),
        status(account, ListingKind.ZONES).fetchedAt());
  }

  private ListingStatus status(Account account, ListingKind kind) {
    return services.syncStatus().status(account.id(), kind);
  }
}
