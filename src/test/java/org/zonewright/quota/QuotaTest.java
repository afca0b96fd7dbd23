package org.zonewright.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.NOW;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.ref;
import static org.zonewright.store.Samples.stored;
import static org.zonewright.store.Samples.zone;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Quota;
import org.zonewright.model.ReverseData;
import org.zonewright.model.Usage;
import org.zonewright.quota.CountDifference.Cause;
import org.zonewright.store.CachedCounts;
import org.zonewright.store.ListingStatus;
import org.zonewright.store.QuotaSample;

class QuotaTest {

  private static QuotaSample sample(long zones, long records, long reverse) {
    Quota quota =
        new Quota(
            new Usage(zones, 100),
            new Usage(0, 0),
            new Usage(records, 1000),
            new Usage(reverse, 10));
    return new QuotaSample(IONOS.id(), NOW, quota);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, NORMAL",
    "79, 100, NORMAL",
    "80, 100, WARNING",
    "94, 100, WARNING",
    "95, 100, DANGER",
    "100, 100, REACHED",
    "101, 100, REACHED",
    "1, 0, REACHED"
  })
  void aLevelIsHowNearTheLimitIs(long used, long limit, UsageLevel level) {
    assertThat(UsageLevel.of(new Usage(used, limit))).isEqualTo(level);
  }

  @Test
  void aThresholdCrossedUpwardsIsTold() {
    assertThat(Crossing.between(Optional.of(sample(79, 940, 9)), sample(80, 960, 9)))
        .extracting(Crossing::kind, Crossing::from, Crossing::to)
        .containsExactly(
            tuple(UsageKind.ZONES, UsageLevel.NORMAL, UsageLevel.WARNING),
            tuple(UsageKind.RECORDS, UsageLevel.WARNING, UsageLevel.DANGER));
  }

  @Test
  void whatStaysOrComesDownIsNotTold() {
    assertThat(Crossing.between(Optional.of(sample(85, 999, 10)), sample(90, 100, 10))).isEmpty();
  }

  @Test
  void atFirstSightWhatIsNearIsTold() {
    assertThat(Crossing.between(Optional.empty(), sample(1, 1, 10)))
        .extracting(Crossing::kind, Crossing::to)
        .containsExactly(tuple(UsageKind.REVERSE_RECORDS, UsageLevel.REACHED));
  }

  @Test
  void draftsMoveTheUsageOfTheirAccount() {
    ReverseData data = new ReverseData(IpAddress.of("192.0.2.1"), DnsName.of("a.example"), "");
    List<Change> changes =
        List.of(
            new Change.OfReverse(IONOS.id(), Optional.empty(), Optional.of(data)),
            new Change.OfRecord(
                ref(IONOS, "example.org"),
                Optional.of(stored("1", record("a.example.org", "A", "192.0.2.1"))),
                Optional.empty()),
            new Change.ZoneCreation(
                ref(IONOS, "example.net"),
                List.of(
                    record("a.example.net", "A", "192.0.2.1"),
                    record("b.example.net", "A", "192.0.2.1")),
                Optional.empty()),
            new Change.ZoneDeletion(zone(BDOM, "example.com"), 7));
    Quota quota = sample(100, 5, 10).quota();

    PendingUsage pending = PendingUsage.of(changes, IONOS.id());

    assertThat(pending).isEqualTo(new PendingUsage(1, 1, 1));
    assertThat(PendingUsage.of(changes, BDOM.id())).isEqualTo(new PendingUsage(-1, -7, 0));
    assertThat(pending.after(UsageKind.RECORDS, quota)).isEqualTo(new Usage(6, 1000));
    assertThat(pending.exceeds(quota)).containsExactly(UsageKind.ZONES, UsageKind.REVERSE_RECORDS);
    assertThat(PendingUsage.NONE.exceeds(quota)).isEmpty();
  }

  @Test
  void equalCountsAreNoDifference() {
    assertThat(comparison(true).differences(sample(2, 9, 3), new CachedCounts(2, 9, 3, 0)))
        .isEmpty();
  }

  @Test
  void aDifferenceIsNamedWithWhatMayBeTheReason() {
    assertThat(comparison(true).differences(sample(2, 9, 3), new CachedCounts(2, 7, 4, 1)))
        .containsExactly(
            new CountDifference(
                UsageKind.RECORDS, 9, 7, Set.of(Cause.SYNC_INCOMPLETE, Cause.NOT_LISTED)),
            new CountDifference(UsageKind.REVERSE_RECORDS, 3, 4, Set.of(Cause.DELETED_SINCE)));
  }

  @Test
  void listingsReadAtAnotherTimeOrNotToTheirEndAreReasonsToo() {
    ListingStatus old =
        new ListingStatus(Optional.of(NOW.minus(Duration.ofDays(2))), false, Optional.of("503"));

    assertThat(
            new QuotaComparison(old, old, old, false)
                .differences(sample(2, 9, 3), new CachedCounts(1, 9, 3, 0)))
        .extracting(CountDifference::causes)
        .containsExactly(Set.of(Cause.SYNC_INCOMPLETE, Cause.READ_APART, Cause.ADDED_SINCE));
  }

  @Test
  void whatIsMissingInAWholeListingWasAddedSince() {
    assertThat(comparison(true).differences(sample(3, 9, 4), new CachedCounts(2, 9, 3, 0)))
        .extracting(CountDifference::kind, CountDifference::causes)
        .containsExactly(
            tuple(UsageKind.ZONES, Set.of(Cause.ADDED_SINCE)),
            tuple(UsageKind.REVERSE_RECORDS, Set.of(Cause.ADDED_SINCE)));
  }

  @Test
  void aCacheThatHasChangedSinceTheCountingExplainsADifference() {
    ListingStatus status = new ListingStatus(Optional.of(NOW), true, Optional.empty());

    assertThat(
            new QuotaComparison(status, status, status, true)
                .differences(sample(2, 9, 3), new CachedCounts(2, 7, 4, 0)))
        .extracting(CountDifference::causes)
        .containsExactly(Set.of(Cause.CACHE_NEWER), Set.of(Cause.CACHE_NEWER));
  }

  @Test
  void aSyncDoesNotHelpAgainstRecordsThatAreNeverListed() {
    assertThat(difference(Cause.NOT_LISTED).syncMayHelp()).isFalse();
    assertThat(difference(Cause.SYNC_INCOMPLETE, Cause.NOT_LISTED).syncMayHelp()).isTrue();
    assertThat(difference(Cause.ADDED_SINCE).syncMayHelp()).isTrue();
  }

  private static CountDifference difference(Cause... causes) {
    return new CountDifference(UsageKind.RECORDS, 9, 7, Set.of(causes));
  }

  private static QuotaComparison comparison(boolean complete) {
    ListingStatus status =
        new ListingStatus(Optional.of(NOW.plusSeconds(30)), complete, Optional.empty());
    return new QuotaComparison(status, status, status, false);
  }
}
