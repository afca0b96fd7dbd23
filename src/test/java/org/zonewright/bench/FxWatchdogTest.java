package org.zonewright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FxWatchdogTest {

  @Test
  @Timeout(60)
  void aPauseIsNotedWithWhatWasGoingOn() throws Exception {
    try (FxWatchdog watchdog = new FxWatchdog()) {
      CountDownLatch over = new CountDownLatch(1);
      Platform.runLater(
          () -> {
            holdUpUntilSeen(watchdog);
            over.countDown();
          });
      over.await();
      while (watchdog.longest().compareTo(FxWatchdog.LONG) < 0) {
        Thread.onSpinWait();
      }

      assertThat(watchdog.profile()).contains("holdUpUntilSeen");
      watchdog.reset();
      assertThat(watchdog.profile()).isEmpty();
    }
  }

  private static void holdUpUntilSeen(FxWatchdog watchdog) {
    while (watchdog.profile().isEmpty()) {
      Thread.onSpinWait();
    }
  }
}
