package org.zonewright.ui.common;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * A piece of work under way. To be used on the window's thread only. Once cancelled it calls
 * nothing back: whoever cancels has moved on.
 */
public final class Job {

  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(-1);
  private final Runnable interrupt;

  /**
   * A job that has just begun.
   *
   * @param interrupt makes the work stop early
   */
  Job(Runnable interrupt) {
    this.interrupt = interrupt;
  }

  /** Whether a result may still come. */
  public ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /** Units done. */
  public ReadOnlyIntegerProperty done() {
    return done.getReadOnlyProperty();
  }

  /** Units in all; -1 while not known. */
  public ReadOnlyIntegerProperty total() {
    return total.getReadOnlyProperty();
  }

  /** Gives the work up; its result, if it still comes, is dropped. */
  public void cancel() {
    if (running.get()) {
      running.set(false);
      interrupt.run();
    }
  }

  void progressed(int newDone, int newTotal) {
    if (running.get()) {
      done.set(newDone);
      total.set(newTotal);
    }
  }

  /** Ends the job and then hands the result on, unless the job was cancelled. */
  void end(Runnable handOver) {
    if (running.get()) {
      running.set(false);
      handOver.run();
    }
  }
}
