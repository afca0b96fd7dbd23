package org.zonewright.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.sandbox.wire.ProviderName;

/** Ctrl-C, pressed for real, while the program applies. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no kill command to press Ctrl-C with")
class InterruptTest {

  @TempDir private Path directory;
  @AutoClose private Siege siege;

  @BeforeEach
  void draft() {
    siege = new Siege(directory);
  }

  /** Starts it; the first record it writes is not answered before the latch is open. */
  private Program begin(CountDownLatch written, CountDownLatch answer, CountDownLatch heard) {
    siege
        .sandbox()
        .faults()
        .on(ProviderName.IONOS, "PUT", ".*/records/.*")
        .thenRun(
            () -> {
              written.countDown();
              await(answer);
            });
    return siege.start(
        line -> {
          if (line.startsWith("Stopping after the step under way")) {
            heard.countDown();
          }
        });
  }

  /** Not without end: where tests run in the background of a shell, nobody hears Ctrl-C. */
  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(2, TimeUnit.MINUTES)).as("what was waited for happened").isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void theFirstLetsTheStepUnderWayEndAndTheRestIsResumed() {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    CountDownLatch heard = new CountDownLatch(1);
    Program program = begin(written, answer, heard);
    await(written);

    program.interrupt();
    await(heard);
    answer.countDown();

    assertThat(program.await()).as("%s", program.told()).isEqualTo(1);
    assertThat(String.join("\n", program.told())).contains("Not sent", "apply --resume");
    siege.apply(
        0,
        () -> {
          throw new AssertionError("nobody is to be killed");
        });
    siege.assertDoneOnce();
  }

  @Test
  void theSecondEndsItAtOnceAndTheRestIsResumed() {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    CountDownLatch heard = new CountDownLatch(1);
    Program program = begin(written, answer, heard);
    await(written);

    program.interrupt();
    await(heard);
    program.interrupt();

    assertThat(program.await()).as("%s", program.told()).isEqualTo(128 + 2);
    answer.countDown();
    siege.apply(
        0,
        () -> {
          throw new AssertionError("nobody is to be killed");
        });
    siege.assertDoneOnce();
  }
}
