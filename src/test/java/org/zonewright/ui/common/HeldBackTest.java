package org.zonewright.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldBackTest {

  private final SynchronousBackground background = new SynchronousBackground();
  private final HeldBack heldBack = new HeldBack(background);
  private final List<String> done = new ArrayList<>();

  @Test
  void workWaitsUntilItIsLetGoAndThenIsDoneInItsOrder() {
    heldBack.call(() -> "first", done::add, _ -> {});
    Job second = heldBack.call(() -> "second", done::add, _ -> {});
    assertThat(done).isEmpty();
    assertThat(second.running().get()).isTrue();

    heldBack.release();

    assertThat(done).containsExactly("first", "second");
    assertThat(second.running().get()).isFalse();
  }

  @Test
  void afterwardsWorkIsBegunAtOnce() {
    heldBack.release();

    heldBack.call(() -> "now", done::add, _ -> {});

    assertThat(done).containsExactly("now");
  }

  @Test
  void whatWasGivenUpMeanwhileIsNeverBegun() {
    Latest latest = new Latest(heldBack);
    latest.call(() -> done.add("begun in vain"), _ -> {}, _ -> {});
    latest.call(() -> "wanted", done::add, _ -> {});

    heldBack.release();

    assertThat(done).containsExactly("wanted");
  }

  @Test
  void whatIsGivenUpAfterItWasBegunTellsNothing() {
    Job job = heldBack.call(() -> "late", done::add, _ -> {});
    background.hold();
    heldBack.release();

    job.cancel();
    background.release();

    assertThat(done).isEmpty();
  }

  @Test
  void failuresArePassedOn() {
    Job job =
        heldBack.run(
            told -> {
              told.tell(3, 5);
              throw new IllegalStateException("broken");
            },
            _ -> {},
            problem -> done.add(problem.getMessage()));

    heldBack.release();

    assertThat(done).containsExactly("broken");
    assertThat(job.running().get()).isFalse();
  }
}
