package org.zonewright.store;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Those who want to know of commits. */
final class Observers {

  private static final System.Logger LOG = System.getLogger(Observers.class.getName());

  private final List<Observation> observations = new CopyOnWriteArrayList<>();

  Subscription add(Consumer<StoreEvent> observer) {
    // an object of its own, so that the same observer can be there twice
    Observation observation = new Observation(observer);
    observations.add(observation);
    return () -> observations.remove(observation);
  }

  /** How many there are. */
  int count() {
    return observations.size();
  }

  void tell(Set<StoreEvent> events) {
    for (StoreEvent event : events) {
      for (Observation observation : observations) {
        observation.tell(event);
      }
    }
  }

  private static final class Observation {
    private final Consumer<StoreEvent> observer;

    Observation(Consumer<StoreEvent> observer) {
      this.observer = observer;
    }

    void tell(StoreEvent event) {
      try {
        observer.accept(event);
      } catch (RuntimeException e) {
        // what was written is written: an observer's trouble is not the writer's
        LOG.log(System.Logger.Level.ERROR, "an observer of the store failed", e);
      }
    }
  }
}
