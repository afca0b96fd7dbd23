package org.zonewright.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.quota.CountDifference;
import org.zonewright.quota.Differences;
import org.zonewright.quota.PendingUsage;
import org.zonewright.quota.Trend;
import org.zonewright.quota.TrendFinder;
import org.zonewright.quota.UsageKind;
import org.zonewright.store.QuotaSample;

/**
 * What the store has of an account's limits and usage.
 *
 * @param latest the latest sample
 * @param pending what drafts would add
 * @param differences where the cache counts otherwise
 * @param samples all kept samples, oldest first
 */
record QuotaReport(
    Account account,
    QuotaSample latest,
    PendingUsage pending,
    List<CountDifference> differences,
    List<QuotaSample> samples) {

  /** Reads the reports of those accounts that were sampled. */
  static List<QuotaReport> read(Services services, List<Account> accounts) {
    List<Change> drafted = services.drafts().all().stream().map(draft -> draft.change()).toList();
    Differences differences = new Differences(services.quotas(), services.syncStatus());
    List<QuotaReport> reports = new ArrayList<>();
    for (Account account : accounts) {
      List<QuotaSample> samples = services.quotas().history(account.id());
      if (!samples.isEmpty()) {
        QuotaSample latest = samples.getLast();
        reports.add(
            new QuotaReport(
                account,
                latest,
                PendingUsage.of(drafted, account.id()),
                differences.of(latest),
                samples));
      }
    }
    return reports;
  }

  /** The trends of those limits that have one. */
  Map<UsageKind, Trend> trends() {
    Map<UsageKind, Trend> trends = new EnumMap<>(UsageKind.class);
    for (UsageKind kind : UsageKind.values()) {
      Optional<Trend> trend = new TrendFinder(kind).of(samples);
      trend.ifPresent(found -> trends.put(kind, found));
    }
    return trends;
  }
}
