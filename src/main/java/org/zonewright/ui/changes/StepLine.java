package org.zonewright.ui.changes;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.zonewright.change.PlanStep;

/** One step of a plan while and after it is applied. */
public final class StepLine {

  private final PlanStep step;
  private final String title;
  private final ReadOnlyObjectWrapper<StepState> state =
      new ReadOnlyObjectWrapper<>(StepState.WAITING);
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper details = new ReadOnlyStringWrapper("");

  StepLine(PlanStep step, String title) {
    this.step = step;
    this.title = title;
  }

  /** The step. */
  public PlanStep step() {
    return step;
  }

  /** What it does, in words. */
  public String title() {
    return title;
  }

  /** How it stands. */
  public ReadOnlyObjectProperty<StepState> state() {
    return state.getReadOnlyProperty();
  }

  /** What became of it and what to do, in words; empty where the state says all. */
  public ReadOnlyStringProperty sentence() {
    return sentence.getReadOnlyProperty();
  }

  /** The technical part; empty if there is none. */
  public ReadOnlyStringProperty details() {
    return details.getReadOnlyProperty();
  }

  void become(StepState newState, String newSentence, String newDetails) {
    sentence.set(newSentence);
    details.set(newDetails);
    state.set(newState);
  }
}
