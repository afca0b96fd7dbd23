package org.zonewright.ui.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartAxesTest {

  private final DateAxis dates = new DateAxis(ZoneId.of("Europe/Berlin"), Locale.US);

  @Test
  void numbersAreRoundAndNotMoreThanThereIsRoomFor() {
    assertThat(NumberAxis.ticks(4, 5)).containsExactly(0L, 1L, 2L, 3L, 4L);
    assertThat(NumberAxis.ticks(560, 5)).containsExactly(0L, 100L, 200L, 300L, 400L, 500L);
    assertThat(NumberAxis.ticks(112_000, 4)).containsExactly(0L, 50_000L, 100_000L);
    assertThat(NumberAxis.ticks(1, 0)).containsExactly(0L, 1L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-20T10:42:00Z | 2026-11-21T10:42:00Z | 12:00 PM",
        "2026-11-14T10:42:00Z | 2026-11-21T10:42:00Z | Nov 16",
        "2026-08-23T10:42:00Z | 2026-11-21T10:42:00Z | Sep 6",
        "2026-01-23T10:42:00Z | 2026-11-21T10:42:00Z | Apr 2026",
        "2016-01-23T10:42:00Z | 2026-11-21T10:42:00Z | 2017"
      })
  void datesAreAsCoarseAsTheRoomDemands(Instant from, Instant to, String first) {
    List<DateAxis.Tick> ticks = dates.ticks(from, to, 7);

    assertThat(ticks).hasSizeBetween(3, 10);
    assertThat(ticks.getFirst().text().replace('\u202f', ' ')).isEqualTo(first);
    assertThat(ticks).allMatch(tick -> !tick.at().isBefore(from) && !tick.at().isAfter(to));
  }

  @Test
  void daysBeginWhereTheUserIs() {
    List<DateAxis.Tick> ticks =
        dates.ticks(
            Instant.parse("2026-11-14T10:42:00Z"), Instant.parse("2026-11-16T10:42:00Z"), 3);

    assertThat(ticks)
        .extracting(DateAxis.Tick::at)
        .containsExactly(
            Instant.parse("2026-11-14T23:00:00Z"), Instant.parse("2026-11-15T23:00:00Z"));
  }
}
