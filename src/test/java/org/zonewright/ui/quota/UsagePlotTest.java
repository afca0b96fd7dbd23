package org.zonewright.ui.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zonewright.model.AccountId;
import org.zonewright.model.Quota;
import org.zonewright.model.Usage;
import org.zonewright.quota.Trend;
import org.zonewright.quota.TrendFinder;
import org.zonewright.quota.UsageKind;
import org.zonewright.store.QuotaSample;

class UsagePlotTest {

  private static final Instant LAST = Instant.parse("2026-11-21T10:42:00Z");
  private static final AccountId ACCOUNT = new AccountId("cloud");

  private static QuotaSample sample(int daysAgo, long records, long limit) {
    Usage none = new Usage(0, 10);
    return new QuotaSample(
        ACCOUNT,
        LAST.minus(Duration.ofDays(daysAgo)),
        new Quota(none, none, new Usage(records, limit), none));
  }

  private static UsagePlot plot(ChartRange range, QuotaSample... samples) {
    return UsagePlot.of(List.of(samples), UsageKind.RECORDS, range, Optional.empty()).orElseThrow();
  }

  private static List<QuotaSample> rising(int days, long perDay, long last, long limit) {
    return IntStream.rangeClosed(0, days)
        .mapToObj(day -> sample(days - day, last - perDay * (days - day), limit))
        .toList();
  }

  private static UsagePlot withTrend(ChartRange range, List<QuotaSample> samples) {
    Optional<Trend> trend = new TrendFinder(UsageKind.RECORDS).of(samples);
    return UsagePlot.of(samples, UsageKind.RECORDS, range, trend).orElseThrow();
  }

  @Test
  void oneSampleIsNoChart() {
    assertThat(
            UsagePlot.of(
                List.of(sample(0, 5, 10)), UsageKind.RECORDS, ChartRange.ALL, Optional.empty()))
        .isEmpty();
  }

  @Test
  void aRangeBeginsOnTheLineBetweenTheSamplesAroundItsBeginning() {
    UsagePlot week =
        plot(
            ChartRange.WEEK,
            sample(20, 0, 100),
            sample(8, 10, 100),
            sample(4, 50, 100),
            sample(0, 60, 100));

    assertThat(week.from()).isEqualTo(LAST.minus(Duration.ofDays(7)));
    assertThat(week.points())
        .containsExactly(
            new UsagePoint(LAST.minus(Duration.ofDays(7)), new Usage(20, 100)),
            new UsagePoint(LAST.minus(Duration.ofDays(4)), new Usage(50, 100)),
            new UsagePoint(LAST, new Usage(60, 100)));
  }

  @Test
  void aRangeLongerThanTheHistoryBeginsWithTheFirstSample() {
    UsagePlot year = plot(ChartRange.YEAR, sample(20, 1, 100), sample(0, 60, 100));

    assertThat(year.from()).isEqualTo(LAST.minus(Duration.ofDays(20)));
    assertThat(year.points()).hasSize(2);
    assertThat(year.across(LAST)).isEqualTo(1);
  }

  @Test
  void samplesOfOneMorningStandAtTheEndOfADay() {
    UsagePlot plot =
        plot(
            ChartRange.ALL,
            new QuotaSample(ACCOUNT, LAST.minusSeconds(60), sample(0, 1, 9).quota()),
            sample(0, 2, 9));

    assertThat(plot.from()).isEqualTo(LAST.minus(Duration.ofDays(1)));
    assertThat(plot.across(plot.points().getFirst().at())).isCloseTo(1, within(0.01));
  }

  @Test
  void theLimitIsOnTheChartUnlessItLiesFarAbove() {
    UsagePlot near = plot(ChartRange.ALL, sample(3, 40, 100), sample(0, 50, 100));
    UsagePlot far = plot(ChartRange.ALL, sample(3, 40, 100_000), sample(0, 50, 100_000));

    assertThat(near.limitInSight()).isTrue();
    assertThat(near.top()).isBetween(112L, 113L);
    assertThat(far.limitInSight()).isFalse();
    assertThat(far.top()).isBetween(56L, 57L);
  }

  @Test
  void whereTheTrendMeetsTheLimitIsOnTheChartIfThatIsNearEnough() {
    List<QuotaSample> samples = rising(30, 10, 400, 500);

    UsagePlot month = withTrend(ChartRange.MONTH, samples);
    UsagePlot week = withTrend(ChartRange.WEEK, samples);

    UsagePoint meeting = month.meeting().orElseThrow();
    assertThat(meeting.usage()).isEqualTo(new Usage(500, 500));
    assertThat(meeting.at()).isBetween(LAST.plus(Duration.ofDays(10)), month.to());
    assertThat(week.meeting()).contains(meeting);
    assertThat(week.to()).isAfter(LAST).isBefore(meeting.at());
  }

  @Test
  void aUsageThatDoesNotRiseMeetsNothing() {
    UsagePlot plot = withTrend(ChartRange.ALL, rising(30, 0, 400, 500));

    assertThat(plot.meeting()).isEmpty();
    assertThat(plot.to()).isEqualTo(LAST);
  }

  @Test
  void ofManySamplesThePeaksAreKept() {
    List<QuotaSample> samples = new ArrayList<>();
    for (int minute = 20_000; minute >= 0; minute--) {
      Quota quota = sample(0, minute == 7_777 ? 99 : 50, 100).quota();
      samples.add(new QuotaSample(ACCOUNT, LAST.minus(Duration.ofMinutes(minute)), quota));
    }

    UsagePlot plot =
        UsagePlot.of(samples, UsageKind.RECORDS, ChartRange.ALL, Optional.empty()).orElseThrow();

    assertThat(plot.points()).hasSizeLessThan(1000);
    assertThat(plot.points()).extracting(point -> point.usage().used()).contains(99L);
    assertThat(plot.points().getLast().at()).isEqualTo(LAST);
  }

  @Test
  void theNearestSampleIsFound() {
    UsagePlot plot = plot(ChartRange.ALL, sample(10, 1, 9), sample(5, 2, 9), sample(0, 3, 9));

    assertThat(plot.nearest(-1)).isZero();
    assertThat(plot.nearest(0.3)).isEqualTo(1);
    assertThat(plot.nearest(0.8)).isEqualTo(2);
  }
}
