package org.zonewright.provider.bdom;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoaSerialTest {

  @ParameterizedTest(name = "{0} at {1} becomes {2}")
  @CsvSource({
    "1700000000, 1800000000, 1800000000",
    "1800000000, 1800000000, 1800000001",
    "1800000005, 1800000000, 1800000006",
    "2026112101, 1800000000, 2026112102",
    "1, 1800000000, 1800000000",
    "0, 1800000000, 1800000000",
    "-7, 1800000000, 1800000000",
    "-7, -1, 0",
    "1, 2500000000, 2",
    "4294967294, 1800000000, 4294967295",
    "4294967295, 1800000000, 1",
    "4294967296, 1800000000, 4294967297",
    "20261121101500, 1800000000, 20261121101501"
  })
  void theNextSerialIsNeverOneTheSecondariesWouldIgnore(String old, long now, String next) {
    assertThat(SoaSerial.next(new BigInteger(old), Instant.ofEpochSecond(now)))
        .isEqualTo(new BigInteger(next));
  }
}
