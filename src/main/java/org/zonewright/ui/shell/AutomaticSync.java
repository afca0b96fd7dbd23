package org.zonewright.ui.shell;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Subscription;
import org.zonewright.system.SyncInterval;
import org.zonewright.ui.common.Background;
import org.zonewright.ui.common.Job;

/**
 * Reads all accounts from time to time: so long after the last sync ended, whoever began that, and
 * never while anything is read or applied; then it waits until that is over. To be used on the
 * window's thread only.
 */
public final class AutomaticSync implements AutoCloseable {

  private final Background background;
  private final ObservableBooleanValue busy;
  private final Runnable sync;
  private final Subscription watch;
  private Optional<Duration> pause = Optional.empty();
  private Optional<Job> waiting = Optional.empty();

  /**
   * Off at first.
   *
   * @param busy whether anything is being read or applied
   * @param sync begins to read all accounts
   */
  public AutomaticSync(Background background, ObservableBooleanValue busy, Runnable sync) {
    this.background = background;
    this.busy = busy;
    this.sync = sync;
    this.watch = busy.subscribe(_ -> restart(pause));
  }

  /** From now on so often. */
  public void every(SyncInterval interval) {
    pause = interval.pause();
    restart(pause);
  }

  private void restart(Optional<Duration> time) {
    waiting.ifPresent(Job::cancel);
    waiting = busy.get() ? Optional.empty() : time.map(each -> background.after(each, this::due));
  }

  private void due() {
    waiting = Optional.empty();
    sync.run();
    if (waiting.isEmpty()) {
      // nothing was begun, because there is no account yet for instance
      restart(pause);
    }
  }

  @Override
  public void close() {
    watch.unsubscribe();
    pause = Optional.empty();
    restart(pause);
  }
}
