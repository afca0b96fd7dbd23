package org.zonewright.change;

/** Tells an observer one thing at a time, however many threads have something to tell. */
final class OneAtATime implements ApplyObserver {

  private final ApplyObserver observer;

  OneAtATime(ApplyObserver observer) {
    this.observer = observer;
  }

  @Override
  public synchronized void started(PlanStep step) {
    observer.started(step);
  }

  @Override
  public synchronized void ended(StepResult result) {
    observer.ended(result);
  }
}
