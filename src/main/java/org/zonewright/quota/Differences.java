package org.zonewright.quota;

import java.util.List;
import org.zonewright.model.AccountId;
import org.zonewright.store.ListingKind;
import org.zonewright.store.QuotaSample;
import org.zonewright.store.QuotaStore;
import org.zonewright.store.SyncStore;

/** Compares what contracts count with what the cache holds now. */
public final class Differences {

  private final QuotaStore quotas;
  private final SyncStore status;

  public Differences(QuotaStore quotas, SyncStore status) {
    this.quotas = quotas;
    this.status = status;
  }

  /** Where the cache counts otherwise than the sample; reads the store. */
  public List<CountDifference> of(QuotaSample sample) {
    AccountId account = sample.account();
    return new QuotaComparison(
            status.status(account, ListingKind.ZONES),
            status.status(account, ListingKind.RECORDS),
            status.status(account, ListingKind.REVERSE_RECORDS),
            quotas.cachedSince(account, sample.takenAt()))
        .differences(sample, quotas.cachedCounts(account));
  }
}
