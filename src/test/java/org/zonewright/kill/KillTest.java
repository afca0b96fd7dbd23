package org.zonewright.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed while it applies fifty steps, started again, killed again. In the end the
 * providers hold exactly what was planned.
 *
 * <p>What is random comes from a seed that is printed; {@code -Dkill.seed=} repeats it.
 */
class KillTest {

  private static final List<Moment> IN_A_REQUEST =
      List.of(
          Moment.BEFORE_DOING, Moment.DONE_AFTER_DEATH, Moment.DONE_UNANSWERED, Moment.ANSWERED);

  @TempDir private Path directory;

  private static Random random() {
    long seed = Long.getLong("kill.seed", System.nanoTime());
    System.out.println("kill.seed=" + seed);
    return new Random(seed);
  }

  /** Besieges one change set after another until the program was killed so often. */
  private void besiege(int kills, Function<Siege, Supplier<Killer>> killers) {
    int left = kills;
    for (int i = 0; left > 0; i++) {
      try (Siege siege = new Siege(directory.resolve("data" + i))) {
        left -= siege.apply(left, killers.apply(siege));
        siege.assertDoneOnce();
      }
    }
    assertThat(left).isZero();
  }

  @Test
  void killedTwentyTimesItDoesEverythingOnce() {
    Random random = random();
    AtomicInteger turn = new AtomicInteger();
    besiege(
        20,
        siege ->
            () -> {
              Moment[] moments = Moment.values();
              Moment moment = moments[turn.getAndIncrement() % moments.length];
              return killer(siege, moment, 1 + random.nextInt(4), random);
            });
  }

  @Test
  @Tag("long")
  @Tag("kill")
  void killedAtEveryStepItDoesEverythingOnce() {
    Set<Integer> boundaries = ConcurrentHashMap.newKeySet();
    try (Siege siege = new Siege(directory)) {
      int kills =
          siege.apply(FiftySteps.STEPS, () -> Killer.atStep(siege.sandbox(), boundaries::add));
      siege.assertDoneOnce();

      assertThat(kills).isEqualTo(boundaries.size());
      // zones are written at once, so that a step may begin while the program dies of another's
      assertThat(boundaries).hasSizeGreaterThan(FiftySteps.STEPS - 10);
    }
  }

  @Test
  @Tag("long")
  @Tag("kill")
  void killedInEveryRequestItDoesEverythingOnce() {
    Random random = random();
    AtomicInteger turn = new AtomicInteger();
    besiege(
        110,
        siege ->
            () -> {
              Moment moment = IN_A_REQUEST.get(turn.getAndIncrement() % IN_A_REQUEST.size());
              return killer(siege, moment, 1, random);
            });
  }

  @Test
  @Tag("long")
  @Tag("kill")
  void killedAtAnyTimeItDoesEverythingOnce() {
    Random random = random();
    besiege(60, siege -> () -> killer(siege, Moment.ANY_TIME, 1, random));
  }

  private static Killer killer(Siege siege, Moment moment, int number, Random random) {
    int longest =
        switch (moment) {
          case ANSWERED -> 12;
          case ANY_TIME -> 250;
          case STEP_BEGUN, BEFORE_DOING, DONE_AFTER_DEATH, DONE_UNANSWERED -> 1;
        };
    int request = moment == Moment.ANY_TIME ? 1 : number;
    return new Killer(siege.sandbox(), moment, request, Duration.ofMillis(random.nextInt(longest)));
  }
}
