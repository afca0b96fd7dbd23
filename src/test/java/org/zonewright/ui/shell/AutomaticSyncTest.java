package org.zonewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.zonewright.system.SyncInterval;
import org.zonewright.ui.common.WaitingBackground;

/** When accounts are read by themselves. */
class AutomaticSyncTest {

  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final WaitingBackground timer = new WaitingBackground();
  private int syncs;
  private boolean accounts = true;
  private final AutomaticSync automatic = new AutomaticSync(timer, busy, this::begin);

  private void begin() {
    syncs++;
    busy.set(accounts);
  }

  @Test
  void nothingHappensUntilItIsChosen() {
    assertThat(timer.waiting()).isEmpty();
    automatic.every(SyncInterval.OFF);
    assertThat(timer.waiting()).isEmpty();
  }

  @Test
  void theTimeIsCountedFromTheEndOfTheLastSync() {
    automatic.every(SyncInterval.FIVE);
    assertThat(timer.waiting()).containsExactly(Duration.ofMinutes(5));

    timer.pass();
    assertThat(syncs).isEqualTo(1);
    assertThat(timer.waiting()).isEmpty();

    busy.set(false);
    assertThat(timer.waiting()).containsExactly(Duration.ofMinutes(5));
    timer.pass();
    assertThat(syncs).isEqualTo(2);
  }

  @Test
  void whileAnythingIsReadOrAppliedNothingIsBegun() {
    automatic.every(SyncInterval.FIFTEEN);

    busy.set(true);
    timer.pass();
    assertThat(syncs).isZero();

    busy.set(false);
    assertThat(timer.waiting()).containsExactly(Duration.ofMinutes(15));
  }

  @Test
  void withoutAccountsItGoesOnWaiting() {
    accounts = false;
    automatic.every(SyncInterval.THIRTY);
    timer.pass();
    timer.pass();

    assertThat(syncs).isEqualTo(2);
    assertThat(timer.waiting()).containsExactly(Duration.ofMinutes(30));
  }

  @Test
  void anotherChoiceCountsAtOnceAndTheEndIsTheEnd() {
    automatic.every(SyncInterval.SIXTY);
    automatic.every(SyncInterval.FIVE);
    assertThat(timer.waiting()).containsExactly(Duration.ofMinutes(5));

    automatic.close();
    busy.set(true);
    busy.set(false);
    timer.pass();
    assertThat(syncs).isZero();
  }
}
