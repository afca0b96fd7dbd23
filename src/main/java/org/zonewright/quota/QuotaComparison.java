package org.zonewright.quota;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zonewright.quota.CountDifference.Cause;
import org.zonewright.store.CachedCounts;
import org.zonewright.store.ListingStatus;
import org.zonewright.store.QuotaSample;

/**
 * Compares what the contract counts with what the cache holds. Secondary zones are not listed by
 * the provider and not compared.
 *
 * @param zones how the listing of zones stands
 * @param records how the reading of the zones' records stands
 * @param reverseRecords how the listing of reverse records stands
 * @param cacheNewer whether changes were applied, or zones read anew, after the sample was taken;
 *     that explains a difference by itself
 */
public record QuotaComparison(
    ListingStatus zones, ListingStatus records, ListingStatus reverseRecords, boolean cacheNewer) {

  /** A sync reads counts and listings one after the other; further apart they are two matters. */
  private static final Duration TOGETHER = Duration.ofMinutes(10);

  /** The differences, by kind; none if all agrees. */
  public List<CountDifference> differences(QuotaSample sample, CachedCounts counts) {
    List<CountDifference> differences = new ArrayList<>();
    boolean incomplete = counts.incompleteZones() > 0 || !zones.complete();
    compare(UsageKind.ZONES, sample, counts.zones(), zones, false).ifPresent(differences::add);
    compare(UsageKind.RECORDS, sample, counts.records(), records, incomplete)
        .ifPresent(differences::add);
    compare(UsageKind.REVERSE_RECORDS, sample, counts.reverseRecords(), reverseRecords, false)
        .ifPresent(differences::add);
    return differences;
  }

  private Optional<CountDifference> compare(
      UsageKind kind, QuotaSample sample, long cached, ListingStatus listing, boolean parts) {
    long contract = kind.of(sample.quota()).used();
    if (contract == cached) {
      return Optional.empty();
    }
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    if (parts || !listing.complete()) {
      causes.add(Cause.SYNC_INCOMPLETE);
    }
    if (listing.fetchedAt().filter(at -> !isTogether(at, sample.takenAt())).isPresent()) {
      causes.add(Cause.READ_APART);
    }
    causes.add(cacheNewer ? Cause.CACHE_NEWER : last(kind, contract > cached));
    return Optional.of(new CountDifference(kind, contract, cached, causes));
  }

  /** What is left where both were read whole, and together. */
  private static Cause last(UsageKind kind, boolean contractHasMore) {
    if (!contractHasMore) {
      return Cause.DELETED_SINCE;
    }
    return kind == UsageKind.RECORDS ? Cause.NOT_LISTED : Cause.ADDED_SINCE;
  }

  private static boolean isTogether(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(TOGETHER) <= 0;
  }
}
