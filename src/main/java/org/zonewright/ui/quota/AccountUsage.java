package org.zonewright.ui.quota;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.quota.Trend;
import org.zonewright.quota.TrendFinder;
import org.zonewright.quota.UsageKind;
import org.zonewright.store.CachedCounts;
import org.zonewright.store.QuotaSample;
import org.zonewright.store.ZoneShare;

/**
 * How the usage of one account has moved, and which zones make it up.
 *
 * @param account the account
 * @param published whether its provider publishes limits and usage
 * @param samples oldest first
 * @param trends the trends of those limits that have one
 * @param largest the zones with the most records, largest first
 * @param cached what the cache holds of all zones
 */
public record AccountUsage(
    Account account,
    boolean published,
    List<QuotaSample> samples,
    Map<UsageKind, Trend> trends,
    List<ZoneShare> largest,
    CachedCounts cached) {

  private static final int ZONES = 8;

  /** Copies lists and map. */
  public AccountUsage {
    samples = List.copyOf(samples);
    trends = Map.copyOf(trends);
    largest = List.copyOf(largest);
  }

  /** Reads the store. */
  static AccountUsage read(Services services, Account account) {
    List<QuotaSample> samples = services.quotas().history(account.id());
    Map<UsageKind, Trend> trends = new EnumMap<>(UsageKind.class);
    for (UsageKind kind : UsageKind.values()) {
      new TrendFinder(kind).of(samples).ifPresent(trend -> trends.put(kind, trend));
    }
    return new AccountUsage(
        account,
        services.accounts().capabilities(account).quota(),
        samples,
        trends,
        services.quotas().largestZones(account.id(), ZONES),
        services.quotas().cachedCounts(account.id()));
  }

  /** The trend of one limit, if there is one. */
  Optional<Trend> trend(UsageKind kind) {
    return Optional.ofNullable(trends.get(kind));
  }

  /** How many records the zones have that are not among the largest. */
  long otherRecords() {
    return cached.records() - largest.stream().mapToLong(ZoneShare::records).sum();
  }

  /** How many zones have records or none and are not among the largest. */
  long otherZones() {
    return cached.zones() - largest.size();
  }
}
