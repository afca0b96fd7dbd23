package org.zonewright.ui.changes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonewright.change.ApplyObserver;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.ChangePlan;
import org.zonewright.change.PlanStep;
import org.zonewright.change.StepResult;
import org.zonewright.model.Change;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.Problem;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.diff.ChangeWords;
import org.zonewright.ui.diff.DiffPage;
import org.zonewright.ui.diff.PlanDiff;

/** A plan made of drafts: reading it, applying it step by step, and what became of it. */
public final class ReviewViewModel {

  private final ReviewSources sources;
  private final UiTools tools;
  private final Connection connection;
  private final ReviewScope scope;
  private final StepLines steps;
  private final Latest planning;
  private final AtomicBoolean stopAsked = new AtomicBoolean();

  private final ReadOnlyObjectWrapper<ReviewPhase> phase =
      new ReadOnlyObjectWrapper<>(ReviewPhase.PLANNING);
  private final ReadOnlyObjectWrapper<ChangePlan> plan =
      new ReadOnlyObjectWrapper<>(new ChangePlan(List.of()));
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanProperty watched = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
  private final ObservableList<DiffPage> pages = FXCollections.observableArrayList();
  private final ObservableList<DiffPage> shownPages =
      FXCollections.unmodifiableObservableList(pages);
  private final StringBinding obstacle;
  private final Command apply;
  private final Command stop;

  /** Begins to plan what is drafted within {@code scope}. */
  public ReviewViewModel(
      ReviewSources sources, UiTools tools, Connection connection, ReviewScope scope) {
    this.sources = sources;
    this.tools = tools;
    this.connection = connection;
    this.scope = scope;
    this.steps = new StepLines(tools.texts());
    this.planning = new Latest(tools.background());
    this.obstacle = Bindings.createStringBinding(this::findObstacle, plan, connection.offline());
    BooleanBinding free = phase.isEqualTo(ReviewPhase.REVIEWING).and(obstacle.isEmpty());
    this.apply = Command.of(free, this::startApplying);
    this.stop =
        Command.of(
            phase.isEqualTo(ReviewPhase.APPLYING).and(stopping.not()), this::stopAfterThisStep);
    reload();
  }

  /** Where the review is. */
  public ReadOnlyObjectProperty<ReviewPhase> phase() {
    return phase.getReadOnlyProperty();
  }

  /** Whether the user is looking, set by the view; otherwise the end is told by a notice. */
  public BooleanProperty watched() {
    return watched;
  }

  /** The plan under review. */
  public ReadOnlyObjectProperty<ChangePlan> plan() {
    return plan.getReadOnlyProperty();
  }

  /** What made planning fail or ended applying early. */
  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /** What the plan does, zone by zone. */
  public ObservableList<DiffPage> pages() {
    return shownPages;
  }

  /** The plan's steps, with what became of each. */
  public ObservableList<StepLine> steps() {
    return steps.all();
  }

  /** Number of steps that have ended. */
  public ReadOnlyIntegerProperty ended() {
    return steps.ended();
  }

  /** Why the plan cannot be applied now; empty if it can. */
  public StringBinding obstacle() {
    return obstacle;
  }

  /** Applies the plan; asks for the name of every zone that it deletes. */
  public Command apply() {
    return apply;
  }

  /** Ends applying after the step under way. */
  public Command stop() {
    return stop;
  }

  /** What became of the plan. */
  public ApplySummary summary() {
    return steps.summary();
  }

  /** Makes the plan anew, unless it is being applied. */
  public void reload() {
    if (phase.get() == ReviewPhase.APPLYING) {
      return;
    }
    phase.set(ReviewPhase.PLANNING);
    planning.call(
        () ->
            sources
                .planner()
                .apply(sources.drafts().get().stream().filter(scope::contains).toList()),
        this::show,
        thrown -> end(ReviewPhase.FAILED, thrown));
  }

  /** Reads anew what a step is about, because it is not as it was thought to be. */
  public void readAnew(StepLine line) {
    line.step()
        .zone()
        .ifPresentOrElse(
            sources.syncs()::refresh, () -> sources.syncs().sync(List.of(line.step().account())));
  }

  /** Makes the plan anew because drafts changed; what was applied stays to be read. */
  public void draftsChanged() {
    if (phase.get() != ReviewPhase.APPLIED) {
      reload();
    }
  }

  private void show(ChangePlan made) {
    problem.set(Optional.empty());
    plan.set(made);
    pages.setAll(new PlanDiff(new ChangeWords(tools.texts().messages())).pages(made));
    steps.reset(made);
    phase.set(made.isEmpty() ? ReviewPhase.NOTHING : ReviewPhase.REVIEWING);
  }

  private String findObstacle() {
    long errors = plan.get().hasErrors() ? new PlanErrors(plan.get()).count() : 0;
    if (errors > 0) {
      return tools.text("changes.obstacle.errors", errors);
    }
    return connection.offline().get() ? tools.text("changes.obstacle.offline") : "";
  }

  private void startApplying() {
    if (!deletionsConfirmed()) {
      return;
    }
    stopAsked.set(false);
    stopping.set(false);
    phase.set(ReviewPhase.APPLYING);
    ChangePlan applied = plan.get();
    tools
        .background()
        .call(
            () -> sources.applying().apply(applied, new Watcher(), stopAsked::get),
            this::applied,
            this::brokeOff);
  }

  private boolean deletionsConfirmed() {
    return plan.get().changes().stream()
        .map(planned -> planned.change())
        .filter(Change.ZoneDeletion.class::isInstance)
        .map(Change.ZoneDeletion.class::cast)
        .allMatch(deletion -> new DeletionQuestion(tools).confirmed(deletion));
  }

  private void stopAfterThisStep() {
    stopAsked.set(true);
    stopping.set(true);
  }

  private void applied(ApplyReport report) {
    report.results().forEach(this::ended);
    phase.set(ReviewPhase.APPLIED);
    tellEnd();
  }

  private void tellEnd() {
    if (watched.get()) {
      return;
    }
    ApplySummary summary = summary();
    String text = new SummaryWords(tools.texts().messages()).text(summary);
    if (summary.allDone()) {
      tools.notices().done(tools.text("changes.applied.done"), text);
    } else {
      tools.notices().warning(tools.text("changes.applied.partly"), text);
    }
  }

  private void brokeOff(Exception thrown) {
    steps.brokeOff();
    end(ReviewPhase.APPLIED, thrown);
    tellEnd();
  }

  private void end(ReviewPhase last, Exception thrown) {
    problem.set(Optional.of(tools.texts().problems().of(thrown)));
    phase.set(last);
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

  /** Brings what the applier tells on its thread to the window's. */
  private final class Watcher implements ApplyObserver {

    @Override
    public void started(PlanStep step) {
      tools.background().onScreen(() -> steps.started(step));
    }

    @Override
    public void ended(StepResult result) {
      tools.background().onScreen(() -> ReviewViewModel.this.ended(result));
    }
  }
}
