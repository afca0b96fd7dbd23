package org.zonewright.ui.changes;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonewright.change.ChangePlan;
import org.zonewright.change.PlanStep;
import org.zonewright.change.StepResult;
import org.zonewright.ui.common.UiTexts;

/** The steps of a plan, one line each, and how many have ended. */
final class StepLines {

  private final UiTexts texts;
  private final StepWords words;
  private final ReadOnlyIntegerWrapper ended = new ReadOnlyIntegerWrapper();
  private final ObservableList<StepLine> lines = FXCollections.observableArrayList();
  private final ObservableList<StepLine> shownLines =
      FXCollections.unmodifiableObservableList(lines);

  StepLines(UiTexts texts) {
    this.texts = texts;
    this.words = new StepWords(texts);
  }

  /** The lines in the order of the plan. */
  ObservableList<StepLine> all() {
    return shownLines;
  }

  /** Number of steps that have ended. */
  ReadOnlyIntegerProperty ended() {
    return ended.getReadOnlyProperty();
  }

  /** Begins with the steps of another plan. */
  void reset(ChangePlan plan) {
    lines.setAll(plan.steps().stream().map(step -> new StepLine(step, words.title(step))).toList());
    ended.set(0);
  }

  /** The step is being sent. */
  void started(PlanStep step) {
    line(step).ifPresent(line -> line.become(StepState.RUNNING, "", ""));
  }

  /** The step has ended; being told twice does no harm. */
  void ended(StepResult result) {
    line(result.step())
        .ifPresent(
            line -> {
              boolean first = !line.state().get().isOver();
              words.tell(line, result.outcome());
              if (first) {
                ended.set(ended.get() + 1);
              }
            });
  }

  /** Nothing more will be told: says of every step what can be said. */
  void brokeOff() {
    for (StepLine line : lines) {
      switch (line.state().get()) {
        case RUNNING ->
            line.become(StepState.UNKNOWN, texts.messages().text("changes.result.broken"), "");
        case WAITING ->
            line.become(StepState.SKIPPED, texts.messages().text("changes.result.skipped"), "");
        case DONE, PROVISIONING, FAILED, DIFFERENT, CONFLICT, UNKNOWN, SKIPPED -> {}
      }
    }
  }

  /** What became of them. */
  ApplySummary summary() {
    return ApplySummary.of(lines);
  }

  /** Steps are numbered from 1 in the order of the plan. */
  private Optional<StepLine> line(PlanStep step) {
    List<StepLine> all = lines;
    return step.number() <= all.size() ? Optional.of(all.get(step.number() - 1)) : Optional.empty();
  }
}
