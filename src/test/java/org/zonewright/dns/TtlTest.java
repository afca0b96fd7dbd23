package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TtlTest {

  @ParameterizedTest
  @CsvSource({
    "3600, 3600",
    "0, 0",
    "1h, 3600",
    "1D, 86400",
    "1h30m, 5400",
    "2w, 1209600",
    "1 h 30 min, 5400",
    "' 90 s ', 90",
    "1w2d3h4m5s, 788645",
    "2147483647, 2147483647",
  })
  void readsSecondsAndUnits(String text, long seconds) {
    assertThat(Ttl.parse(text)).hasValue(seconds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "h", "1x", "-1", "1.5h", "1m1h", "2147483648", "9999999999w", "1h 30"})
  void refusesEverythingElse(String text) {
    assertThat(Ttl.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "86400, 1 d",
    "3600, 1 h",
    "90, 90 s",
    "5400, 1 h 30 min",
    "604800, 7 d",
    "60, 1 min",
    "0, 0 s",
    "3601, 3601 s",
    "90060, 1 d 1 h 1 min",
  })
  void writesForPeople(long seconds, String text) {
    assertThat(Ttl.format(seconds)).isEqualTo(text);
  }

  @Test
  void readsBackWhatItWrites() {
    assertThat(LongStream.range(0, 200_000).filter(s -> s % 60 == 0 || s % 7 == 0).boxed())
        .allSatisfy(s -> assertThat(Ttl.parse(Ttl.format(s))).isEqualTo(OptionalLong.of(s)));
  }
}
