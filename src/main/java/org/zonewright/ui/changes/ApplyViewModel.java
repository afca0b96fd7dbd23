package org.zonewright.ui.changes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import org.zonewright.change.ApplyObserver;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.PlanStep;
import org.zonewright.change.StepResult;
import org.zonewright.model.ElsewhereChange;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.Problem;
import org.zonewright.ui.common.UiTools;

/** Steps that are being applied: how each stands, stopping them, and what became of them all. */
public final class ApplyViewModel {

  /** Carries steps out on the calling thread. */
  @FunctionalInterface
  public interface Carrying {

    /** Carries them out; stops between two steps once asked to. */
    ApplyReport carryOut(ApplyObserver observer, BooleanSupplier stopRequested);
  }

  private final UiTools tools;
  private final Connection connection;
  private final StepLines steps;
  private final AtomicBoolean stopAsked = new AtomicBoolean();
  private final BooleanProperty watched = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<ElsewhereChange>> elsewhere =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Command stop;
  private OptionalLong changeSet = OptionalLong.empty();

  /** Nothing is applied yet. */
  public ApplyViewModel(UiTools tools, Connection connection) {
    this.tools = tools;
    this.connection = connection;
    this.steps = new StepLines(tools.texts());
    this.stop = Command.of(running.and(stopping.not()), this::stopAfterThisStep);
  }

  /** The steps, with what became of each. */
  public ObservableList<StepLine> steps() {
    return steps.all();
  }

  /** Number of steps that have ended. */
  public ReadOnlyIntegerProperty ended() {
    return steps.ended();
  }

  /** Whether steps are being carried out. */
  public ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /** Whether the user is looking, set by the view; otherwise the end is told by a notice. */
  public BooleanProperty watched() {
    return watched;
  }

  /** What ended applying early. */
  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /** What others had changed in other record sets; it was left as they made it. */
  public ReadOnlyObjectProperty<List<ElsewhereChange>> elsewhere() {
    return elsewhere.getReadOnlyProperty();
  }

  /** Ends applying after the step under way. */
  public Command stop() {
    return stop;
  }

  /** The change set in the journal; empty before the steps have ended. */
  OptionalLong changeSet() {
    return changeSet;
  }

  /** What became of the steps. */
  public ApplySummary summary() {
    return steps.summary();
  }

  /** Shows steps that are not begun. */
  void show(List<PlanStep> planned) {
    problem.set(Optional.empty());
    elsewhere.set(List.of());
    steps.reset(planned);
  }

  /**
   * Begins.
   *
   * @param planned the steps as far as they are known
   * @param whenOver runs when nothing more will happen
   */
  public void start(List<PlanStep> planned, Carrying carrying, Runnable whenOver) {
    show(planned);
    run(carrying, whenOver);
  }

  /** Goes on with the steps that were not sent. */
  void goOn(Carrying carrying, Runnable whenOver) {
    problem.set(Optional.empty());
    steps.waitAgain();
    run(carrying, whenOver);
  }

  private void run(Carrying carrying, Runnable whenOver) {
    stopAsked.set(false);
    stopping.set(false);
    running.set(true);
    tools
        .background()
        .call(
            () -> carrying.carryOut(new Watcher(), stopAsked::get),
            report -> {
              report.results().forEach(this::ended);
              elsewhere.set(report.elsewhere());
              changeSet = OptionalLong.of(report.changeSet());
              over(whenOver);
            },
            thrown -> {
              steps.brokeOff();
              problem.set(Optional.of(tools.texts().problems().of(thrown)));
              over(whenOver);
            });
  }

  private void over(Runnable whenOver) {
    running.set(false);
    whenOver.run();
    tellEnd();
  }

  private void stopAfterThisStep() {
    stopAsked.set(true);
    stopping.set(true);
  }

  private void tellEnd() {
    ApplySummary summary = summary();
    SummaryWords words = new SummaryWords(tools.texts().messages());
    if (watched.get()) {
      tools.notices().onScreen(words.title(summary), words.text(summary));
    } else if (summary.allDone()) {
      tools.notices().finished(words.title(summary), words.text(summary));
    } else {
      tools.notices().warning(words.title(summary), words.text(summary));
    }
  }

  private void ended(StepResult result) {
    steps.ended(result);
    switch (result.outcome()) {
      case StepResult.Outcome.Failed(var thrown) ->
          connection.failed(result.step().account().id(), thrown);
      case StepResult.Outcome.Unknown(var thrown) ->
          connection.failed(result.step().account().id(), thrown);
      case StepResult.Outcome.Skipped _ -> {}
      default -> connection.reached(result.step().account().id());
    }
  }

  /** Brings what the applier tells on its threads to the window's. */
  private final class Watcher implements ApplyObserver {

    @Override
    public void started(PlanStep step) {
      tools.background().onScreen(() -> steps.started(step));
    }

    @Override
    public void ended(StepResult result) {
      tools.background().onScreen(() -> ApplyViewModel.this.ended(result));
    }
  }
}
