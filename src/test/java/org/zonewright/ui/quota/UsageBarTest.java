package org.zonewright.ui.quota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.model.Usage;
import org.zonewright.quota.UsageKind;
import org.zonewright.quota.UsageLevel;

class UsageBarTest {

  @ParameterizedTest
  @CsvSource({
    "0, 100, NORMAL",
    "79, 100, NORMAL",
    "80, 100, WARNING",
    "94, 100, WARNING",
    "95, 100, DANGER",
    "99, 100, DANGER",
    "100, 100, REACHED",
    "120, 100, REACHED",
    "0, 0, NORMAL",
    "1, 0, REACHED"
  })
  void thresholdsAreEightyAndNinetyFivePerCent(long used, long limit, UsageLevel level) {
    assertThat(new UsageBar(UsageKind.ZONES, new Usage(used, limit), 0).level()).isEqualTo(level);
  }

  @Test
  void draftsThatWouldPassTheLimitAreMarked() {
    UsageBar bar = new UsageBar(UsageKind.RECORDS, new Usage(98, 100), 3);

    assertThat(bar.after().used()).isEqualTo(101);
    assertThat(bar.pendingExceeds()).isTrue();
    assertThat(new UsageBar(UsageKind.RECORDS, new Usage(98, 100), 2).pendingExceeds()).isFalse();
  }

  @Test
  void draftsThatFreeRoomNeverExceed() {
    UsageBar bar = new UsageBar(UsageKind.RECORDS, new Usage(120, 100), -5);

    assertThat(bar.pendingExceeds()).isFalse();
    assertThat(bar.after().used()).isEqualTo(115);
  }
}
