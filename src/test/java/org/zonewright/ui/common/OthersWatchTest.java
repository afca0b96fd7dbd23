package org.zonewright.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OthersWatchTest {

  private final WaitingBackground background = new WaitingBackground();
  private final List<String> looks = new ArrayList<>();
  private boolean written;
  private int told;

  @Test
  void looksAgainAndAgain() {
    watch(() -> looks.add("look"));
    assertThat(looks).isEmpty();

    background.pass();
    background.pass();

    assertThat(looks).hasSize(2);
    assertThat(background.waiting()).containsExactly(Duration.ofSeconds(2));
  }

  @Test
  void aLookThatFailsIsNotTheLast() {
    watch(
        () -> {
          looks.add("look");
          throw new IllegalStateException("the disk is away, on purpose");
        });

    background.pass();
    background.pass();

    assertThat(looks).hasSize(2);
  }

  @Test
  void onceClosedItLooksNoMore() {
    OthersWatch watch = watch(() -> looks.add("look"));

    watch.close();
    background.pass();

    assertThat(looks).isEmpty();
    assertThat(background.waiting()).isEmpty();
  }

  @Test
  void closedDuringALookItDoesNotWaitForAnother() {
    OthersWatch[] watch = new OthersWatch[1];
    watch[0] = watch(() -> watch[0].close());

    background.pass();

    assertThat(background.waiting()).isEmpty();
  }

  @Test
  void itIsToldWhenAnotherProgramHasWritten() {
    watch(() -> written = looks.size() == 1 || !looks.add("look"));

    background.pass();
    assertThat(told).isZero();
    background.pass();

    assertThat(told).isEqualTo(1);
  }

  private OthersWatch watch(Runnable look) {
    return new OthersWatch(
        background,
        () -> {
          look.run();
          return written;
        },
        () -> told++);
  }
}
