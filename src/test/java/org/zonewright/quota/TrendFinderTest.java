package org.zonewright.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.zonewright.store.Samples.IONOS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;
import org.zonewright.model.Quota;
import org.zonewright.model.Usage;
import org.zonewright.store.QuotaSample;

class TrendFinderTest {

  private static final Instant START = Instant.parse("2026-06-01T12:00:00Z");
  private static final long LIMIT = 1000;

  private final TrendFinder finder = new TrendFinder(UsageKind.RECORDS);

  private static QuotaSample sample(int day, long used) {
    Usage none = new Usage(0, 10);
    return new QuotaSample(
        IONOS.id(),
        START.plus(Duration.ofDays(day)),
        new Quota(none, none, new Usage(used, LIMIT), none));
  }

  private static List<QuotaSample> daily(int days, IntToLongFunction used) {
    List<QuotaSample> samples = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      samples.add(sample(day, used.applyAsLong(day)));
    }
    return samples;
  }

  private Optional<LocalDate> fullOn(List<QuotaSample> history) {
    return finder.of(history).flatMap(Trend::fullOn);
  }

  @Test
  void aSteadyRiseTellsTheDayTheLimitIsReached() {
    Trend trend = finder.of(daily(31, day -> 500 + 10L * day)).orElseThrow();

    assertThat(trend.perDay()).isEqualTo(10);
    assertThat(trend.from()).isEqualTo("2026-06-01");
    assertThat(trend.to()).isEqualTo("2026-07-01");
    assertThat(trend.fullOn()).contains(LocalDate.parse("2026-07-21"));
    assertThat(trend.at(Instant.parse("2026-07-01T23:59:59.999Z"))).isCloseTo(800, within(0.1));
    assertThat(trend.at(Instant.parse("2026-06-22T00:00:00Z"))).isCloseTo(700, within(0.1));
  }

  @Test
  void noiseAndASingleImportDoNotTurnTheLine() {
    Random random = new Random(7);
    List<QuotaSample> history =
        daily(60, day -> 300 + 5L * day + random.nextInt(-8, 9) + (day == 30 ? 400 : 0));

    Trend trend = finder.of(history).orElseThrow();

    assertThat(trend.perDay()).isBetween(4.8, 5.2);
    assertThat(trend.fullOn()).isPresent();
  }

  @Test
  void tooFewOrTooShortSamplesAreNoTrend() {
    assertThat(finder.of(List.of())).isEmpty();
    assertThat(finder.of(daily(13, day -> 10L * day))).isEmpty();
    assertThat(finder.of(List.of(sample(0, 1), sample(20, 50), sample(40, 90)))).isEmpty();
  }

  @Test
  void whatStandsStillFallsOrIsFullHasNoDay() {
    assertThat(fullOn(daily(40, _ -> 500))).isEmpty();
    assertThat(fullOn(daily(40, day -> 900 - 5L * day))).isEmpty();
    assertThat(fullOn(daily(40, day -> 900 + 5L * day))).isEmpty();
  }

  @Test
  void whatGoesUpAndDownHasNoDay() {
    assertThat(fullOn(daily(60, day -> 500 + (day % 14 < 7 ? 200 : 0) + day))).isEmpty();
  }

  @Test
  void aDayYearsAheadIsNotTold() {
    assertThat(fullOn(daily(80, day -> 100 + day / 4))).isEmpty();
    assertThat(finder.of(daily(80, day -> 100 + day / 4)).orElseThrow().perDay()).isPositive();
  }

  @Test
  void onlyTheLastNinetyDaysCount() {
    List<QuotaSample> history = daily(200, day -> day < 100 ? 9L * day : 300 + 2L * (day - 100));

    assertThat(finder.of(history).orElseThrow().perDay()).isEqualTo(2);
  }

  @Test
  void daysBetweenEqualSamplesCountAsThese() {
    List<QuotaSample> history =
        List.of(sample(0, 500), sample(9, 500), sample(10, 510), sample(20, 510));

    Trend trend = finder.of(history).orElseThrow();

    assertThat(trend.from()).isEqualTo("2026-06-01");
    assertThat(trend.to()).isEqualTo("2026-06-21");
  }

  @Test
  void ofADayTheLastSampleCounts() {
    List<QuotaSample> history = new ArrayList<>();
    for (int day = 0; day < 20; day++) {
      QuotaSample early = sample(day, 999);
      history.add(
          new QuotaSample(early.account(), early.takenAt().minusSeconds(9999), early.quota()));
      history.add(sample(day, 100 + 10L * day));
    }

    assertThat(finder.of(history).orElseThrow().perDay()).isEqualTo(10);
  }
}
