package org.zonewright.ui.common;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/**
 * Something the user can ask for, with whether it can be done now and whether it is being done. Not
 * executable while it runs.
 */
public final class Command {

  private final ReadOnlyBooleanWrapper executable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final Runnable action;

  private Command(ObservableBooleanValue possible, Runnable action) {
    this.action = action;
    executable.bind(Bindings.and(possible, running.not()));
  }

  /** A command that is done when {@code action} returns, possible at any time. */
  public static Command of(Runnable action) {
    return new Command(new SimpleBooleanProperty(true), action);
  }

  /** A command that is done when {@code action} returns. */
  public static Command of(ObservableBooleanValue possible, Runnable action) {
    return new Command(possible, action);
  }

  /** A command that runs until the job that {@code action} starts has ended. */
  public static Command ofJob(ObservableBooleanValue possible, Supplier<Job> action) {
    Command[] self = new Command[1];
    self[0] = new Command(possible, () -> self[0].follow(action.get()));
    return self[0];
  }

  private void follow(Job job) {
    running.set(job.running().get());
    job.running().addListener((_, _, now) -> running.set(now));
  }

  /** Whether it can be done now. */
  public ReadOnlyBooleanProperty executable() {
    return executable.getReadOnlyProperty();
  }

  /** Whether it is being done. */
  public ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /** Does it; nothing happens where that is not possible now. */
  public void execute() {
    if (executable.get()) {
      action.run();
    }
  }
}
