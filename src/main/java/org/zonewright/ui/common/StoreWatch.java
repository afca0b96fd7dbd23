package org.zonewright.ui.common;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zonewright.store.StoreEvent;
import org.zonewright.store.Subscription;

/**
 * Brings what the store tells, on whatever thread, to the window's thread: gathered, at most a few
 * times a second, because a sync writes thousands of zones.
 */
public final class StoreWatch implements AutoCloseable {

  private static final Duration GATHER = Duration.ofMillis(150);

  private final Background background;
  private final Consumer<Set<StoreEvent>> listener;
  private final Subscription subscription;
  private final Object lock = new Object();
  private Set<StoreEvent> gathered = new LinkedHashSet<>();
  private boolean closed;

  /**
   * Begins to watch.
   *
   * @param source {@code database::observe}
   * @param listener takes what was gathered, on the window's thread
   */
  public StoreWatch(
      Function<Consumer<StoreEvent>, Subscription> source,
      Background background,
      Consumer<Set<StoreEvent>> listener) {
    this.background = background;
    this.listener = listener;
    this.subscription = source.apply(this::gather);
  }

  private void gather(StoreEvent event) {
    boolean first;
    synchronized (lock) {
      first = gathered.isEmpty();
      gathered.add(event);
    }
    if (first) {
      background.onScreen(() -> background.after(GATHER, this::passOn));
    }
  }

  private void passOn() {
    Set<StoreEvent> events;
    synchronized (lock) {
      events = gathered;
      gathered = new LinkedHashSet<>();
    }
    if (!closed && !events.isEmpty()) {
      listener.accept(events);
    }
  }

  @Override
  public void close() {
    closed = true;
    subscription.close();
  }
}
