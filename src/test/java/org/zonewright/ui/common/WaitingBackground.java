package org.zonewright.ui.common;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Does work at once and keeps what is to happen later until the test lets that time pass. */
public final class WaitingBackground implements Background {

  private record Delayed(Duration delay, Runnable action, Job job) {}

  private final SynchronousBackground atOnce = new SynchronousBackground();
  private final List<Delayed> delayed = new ArrayList<>();

  /** The delays of what still waits. */
  public List<Duration> waiting() {
    return delayed.stream().filter(each -> each.job().running().get()).map(Delayed::delay).toList();
  }

  /** Lets the time pass that is waited for now, not what is waited for after it. */
  public void pass() {
    List<Delayed> due = List.copyOf(delayed);
    delayed.clear();
    due.forEach(each -> each.job().end(each.action()));
  }

  @Override
  public <T> Job run(
      Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
    return atOnce.run(work, onSuccess, onFailure);
  }

  @Override
  public void onScreen(Runnable action) {
    action.run();
  }

  @Override
  public Job after(Duration delay, Runnable action) {
    Delayed each = new Delayed(delay, action, new Job(() -> {}));
    delayed.add(each);
    return each.job();
  }
}
