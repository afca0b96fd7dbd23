package org.zonewright.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FxBackgroundTest {

  private final FxBackground background = new FxBackground();
  private final List<String> done = new CopyOnWriteArrayList<>();
  private final CountDownLatch hold = new CountDownLatch(1);
  private final CountDownLatch over = new CountDownLatch(1);

  @Test
  void whatIsUnderWayAndWhatItAsksForIsDoneBeforeTheEnd(FxRobot robot) throws Exception {
    robot.interact(
        () -> {
          Sequence writes = new Sequence(background);
          writes.call(() -> hold.await(10, TimeUnit.SECONDS), _ -> done.add("first"), _ -> {});
          writes.call(() -> "second", done::add, _ -> {});
          finish();
        });
    assertThat(done).isEmpty();

    hold.countDown();

    assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(done).containsExactly("first", "second", "end");
  }

  @Test
  void afterTheEndNothingIsBegunAndNothingDelayedHappens(FxRobot robot) throws Exception {
    robot.interact(
        () -> {
          background.after(Duration.ofMillis(1), () -> done.add("delayed"));
          finish();
          Job late = background.call(() -> done.add("begun"), _ -> {}, _ -> {});
          assertThat(late.running().get()).isFalse();
        });

    assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(done).containsExactly("end");
  }

  @Test
  void workThatFailsEndsToo(FxRobot robot) throws Exception {
    robot.interact(
        () -> {
          background.call(
              () -> {
                throw new IllegalStateException("broken");
              },
              _ -> {},
              problem -> done.add(problem.getMessage()));
          finish();
        });

    assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(done).containsExactly("broken", "end");
  }

  private void finish() {
    background.finish(
        () -> {
          done.add("end");
          over.countDown();
        });
  }
}
