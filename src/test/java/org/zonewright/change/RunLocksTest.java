package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zonewright.store.Samples.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;

/** No two programs carry out the same change set. */
class RunLocksTest {

  private static final long SET = 7;

  @TempDir private Path directory;

  private Path database() {
    return directory.resolve("zonewright.db");
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatThisProcessHoldsItCannotTakeUpAgainUntilItLetsGo() {
    RunLocks locks = new RunLocks(database());

    try (RunLocks.Held _ = locks.hold(SET)) {
      assertThat(locks.isHeld(SET)).isTrue();
      assertThat(locks.isHeld(SET + 1)).isFalse();
      assertThatThrownBy(() -> locks.hold(SET)).isInstanceOf(IllegalStateException.class);
      assertThat(locks.isHeld(SET)).as("the refusal has not let go of it").isTrue();
    }

    assertThat(locks.isHeld(SET)).isFalse();
    assertThat(files()).as("nothing is left behind").isEmpty();
    locks.hold(SET).close();
  }

  @Test
  void whatThisProcessHoldsAnotherIsRefused() {
    RunLocks locks = new RunLocks(database());

    try (RunLocks.Held _ = locks.hold(SET)) {
      // looking must not let go of it either
      assertThat(locks.isHeld(SET)).isTrue();
      try (RunHolder other = RunHolder.start(database(), SET);
          RunHolder elsewhere = RunHolder.start(database(), SET + 1)) {
        assertThat(other.holds()).isFalse();
        assertThat(elsewhere.holds()).as("another change set").isTrue();
      }
    }
    try (RunHolder other = RunHolder.start(database(), SET)) {
      assertThat(other.holds()).as("after letting go").isTrue();
    }
  }

  @Test
  void whatAnotherProcessHoldsIsRefusedUntilItHasFinished() {
    RunLocks locks = new RunLocks(database());
    try (RunHolder other = RunHolder.start(database(), SET)) {
      assertThat(other.holds()).isTrue();
      assertThat(locks.isHeld(SET)).isTrue();
      assertThatThrownBy(() -> locks.hold(SET)).isInstanceOf(IllegalStateException.class);
      assertThat(locks.isHeld(SET)).as("the refusal is not taken for holding it").isTrue();

      other.end();

      assertThat(locks.isHeld(SET)).isFalse();
      locks.hold(SET).close();
    }
  }

  @Test
  void whatAKilledProcessHeldIsFreeAlthoughItsFileIsLeft() {
    RunLocks locks = new RunLocks(database());
    try (RunHolder other = RunHolder.start(database(), SET)) {
      assertThat(other.holds()).isTrue();

      other.kill();
    }

    assertThat(files()).hasSize(1);
    assertThat(locks.isHeld(SET)).isFalse();
    try (RunLocks.Held _ = locks.hold(SET)) {
      assertThat(locks.isHeld(SET)).isTrue();
    }
    assertThat(files()).isEmpty();
  }

  /** The whole of it: what another process carries out is neither offered nor taken up here. */
  @Test
  void aChangeSetThatAnotherProcessCarriesOutIsLeftToIt() {
    ResourceRecord www = record("www.example.org", "A", "192.0.2.1");
    try (TwoProviders world = new TwoProviders(directory)) {
      ZoneRef zone = world.zone(world.ionos, "example.org", www);
      world.drafts.add(zone, record("api.example.org", "A", "192.0.2.2"));
      world.apply(ApplyObserver.NONE, false, () -> true);
      long set = world.journal.latest().orElseThrow();
      assertThat(world.recovery.unfinished()).hasSize(1);

      try (RunHolder other = RunHolder.start(world.database.file(), set)) {
        assertThat(other.holds()).isTrue();
        assertThat(world.recovery.unfinished()).isEmpty();
        assertThatThrownBy(() -> world.recovery.resume(set, ApplyObserver.NONE, () -> false))
            .isInstanceOf(IllegalStateException.class);
        assertThat(world.applyOne()).as("planned anew").isEqualTo(new Outcome.Skipped());
        assertThat(world.ionos.heldRecords("example.org")).containsExactly(www);
        other.kill();
      }

      assertThat(world.recovery.unfinished()).isNotEmpty();
      assertThat(world.recovery.resume(set, ApplyObserver.NONE, () -> false).allDone()).isTrue();
      assertThat(world.ionos.heldRecords("example.org")).hasSize(2);
    }
  }
}
