package org.zonewright.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Work that is done one after the other in the order in which it was asked for. */
public final class Sequence {

  private final Background background;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final ReadOnlyIntegerWrapper pending = new ReadOnlyIntegerWrapper();
  private boolean busy;

  public Sequence(Background background) {
    this.background = background;
  }

  /** How much is under way or waits. */
  public ReadOnlyIntegerProperty pending() {
    return pending.getReadOnlyProperty();
  }

  /** Does this when all that was asked for before is done. */
  public <T> void call(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
    pending.set(pending.get() + 1);
    waiting.add(
        () ->
            background.call(
                work,
                result -> {
                  ended();
                  onSuccess.accept(result);
                  next();
                },
                problem -> {
                  ended();
                  onFailure.accept(problem);
                  next();
                }));
    if (!busy) {
      next();
    }
  }

  private void ended() {
    pending.set(pending.get() - 1);
  }

  private void next() {
    Runnable first = waiting.poll();
    busy = first != null;
    if (first != null) {
      first.run();
    }
  }
}
