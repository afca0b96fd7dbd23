package org.zonewright.ui.changes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
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

  private final Map<Integer, StepLine> byNumber = new HashMap<>();

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
  void reset(List<PlanStep> steps) {
    byNumber.clear();
    lines.setAll(steps.stream().map(this::newLine).toList());
    ended.set(0);
  }

  /** What was not sent is to be sent after all. */
  void waitAgain() {
    lines.stream()
        .filter(line -> line.state().get() == StepState.SKIPPED)
        .forEach(line -> line.become(StepState.WAITING, "", ""));
    ended.set((int) lines.stream().filter(line -> line.state().get().isOver()).count());
  }

  private StepLine newLine(PlanStep step) {
    StepLine line = new StepLine(step, words.title(step));
    byNumber.put(step.number(), line);
    return line;
  }

  /** The step is being sent. */
  void started(PlanStep step) {
    line(step).become(StepState.RUNNING, "", "");
  }

  /** The step has ended; being told twice does no harm. */
  void ended(StepResult result) {
    StepLine line = line(result.step());
    boolean first = !line.state().get().isOver();
    words.tell(line, result.outcome());
    if (first) {
      ended.set(ended.get() + 1);
    }
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

  /** Steps of a run that goes on are known only when they are told of. */
  private StepLine line(PlanStep step) {
    StepLine known = byNumber.get(step.number());
    if (known != null) {
      return known;
    }
    StepLine line = newLine(step);
    lines.add(line);
    return line;
  }
}
