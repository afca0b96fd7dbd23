package org.zonewright.ui.recovery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonewright.change.RunTruth;
import org.zonewright.change.StepTruth;
import org.zonewright.change.UndoDraft;
import org.zonewright.change.UnfinishedRun;
import org.zonewright.store.JournalStep;
import org.zonewright.ui.changes.ApplyViewModel;
import org.zonewright.ui.changes.UndoNotice;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.Job;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.ReviewOpener;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.diff.StepTitles;

/** A change set that is not finished: what became of it, and going on, undoing or leaving it. */
public final class RecoveryViewModel implements AutoCloseable {

  private final RecoverySource source;
  private final UnfinishedRun run;
  private final ReviewOpener reviews;
  private final UiTools tools;
  private final ApplyViewModel applying;
  private final Latest reading;
  private final ReadOnlyObjectWrapper<RecoveryPhase> phase =
      new ReadOnlyObjectWrapper<>(RecoveryPhase.READING);
  private final ReadOnlyBooleanWrapper ending = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ObservableList<TruthLine> steps = FXCollections.observableArrayList();
  private final Command goOn;
  private final Command undo;
  private final Command leave;
  private List<ReviewScope> scopes = List.of();
  private Optional<RunTruth> known = Optional.empty();
  private boolean closed;

  /**
   * Begins to read back.
   *
   * @param reviews where what is left or undone is reviewed
   */
  public RecoveryViewModel(
      RecoverySource source,
      UnfinishedRun run,
      ReviewOpener reviews,
      UiTools tools,
      Connection connection) {
    this.source = source;
    this.run = run;
    this.reviews = reviews;
    this.tools = tools;
    this.applying = new ApplyViewModel(tools, connection);
    this.reading = new Latest(tools.background());
    BooleanBinding isKnown = phase.isEqualTo(RecoveryPhase.KNOWN).and(ending.not());
    BooleanBinding isUnreadable = phase.isEqualTo(RecoveryPhase.UNREADABLE).and(ending.not());
    BooleanBinding anyDone =
        Bindings.createBooleanBinding(
            () -> steps.stream().anyMatch(step -> step.truth() == StepTruth.Truth.DONE), steps);
    this.goOn = Command.of(isKnown, this::startGoingOn);
    this.undo = Command.ofJob(isKnown.and(anyDone), () -> end(true));
    this.leave = Command.ofJob(isKnown.or(isUnreadable), () -> end(false));
    reload();
  }

  /** Where it is. */
  public ReadOnlyObjectProperty<RecoveryPhase> phase() {
    return phase.getReadOnlyProperty();
  }

  /** Whether the change set is being ended, so that nothing else can be done with it. */
  public ReadOnlyBooleanProperty ending() {
    return ending.getReadOnlyProperty();
  }

  /** Why it could not be read back; empty if it could. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** The steps with what the providers hold of them. */
  public ObservableList<TruthLine> steps() {
    return steps;
  }

  /** The steps while and after they are gone on with. */
  public ApplyViewModel applying() {
    return applying;
  }

  /** The change set. */
  public UnfinishedRun run() {
    return run;
  }

  /** Does what was not done. */
  public Command goOn() {
    return goOn;
  }

  /** Ends the change set and drafts the inverse of what was done. */
  public Command undo() {
    return undo;
  }

  /** Ends the change set; what was not done stays drafted. */
  public Command leave() {
    return leave;
  }

  /** Reads back anew. */
  public void reload() {
    known = Optional.empty();
    phase.set(RecoveryPhase.READING);
    reading.call(
        () -> source.inspect(run.changeSet()),
        this::show,
        thrown -> {
          problem.set(tools.texts().problems().of(thrown).sentence());
          phase.set(RecoveryPhase.UNREADABLE);
        });
  }

  private void show(RunTruth truth) {
    known = Optional.of(truth);
    StepTitles titles = new StepTitles(tools.texts().messages());
    steps.setAll(
        truth.steps().stream()
            .map(
                step ->
                    new TruthLine(
                        step.step().number(),
                        titles.of(step.step().changes()),
                        step.step().accountName(),
                        step.truth()))
            .toList());
    scopes =
        truth.steps().stream()
            .map(StepTruth::step)
            .map(JournalStep::changes)
            .flatMap(List::stream)
            .map(ReviewScope::of)
            .distinct()
            .toList();
    problem.set("");
    phase.set(RecoveryPhase.KNOWN);
  }

  private void startGoingOn() {
    phase.set(RecoveryPhase.GOING_ON);
    applying.start(
        List.of(),
        (observer, stop) -> source.resume(run.changeSet(), observer, stop),
        () -> phase.set(RecoveryPhase.ENDED));
  }

  private Job end(boolean undoing) {
    Optional<RunTruth> truth = known;
    Job job =
        tools
            .background()
            .call(
                () -> {
                  truth.ifPresentOrElse(source::leave, () -> source.leave(run.changeSet()));
                  return undoing
                      ? Optional.of(source.undo(run.changeSet()))
                      : Optional.<UndoDraft>empty();
                },
                undone -> {
                  undone.ifPresent(new UndoNotice(tools)::tell);
                  if (!closed) {
                    reviews.review(scope(undone));
                  }
                },
                tools::fail);
    ending.bind(job.running());
    return job;
  }

  /** What takes the change set back, without what of it was never sent. */
  private ReviewScope scope(Optional<UndoDraft> undone) {
    ReviewScope places = ReviewScope.any(scopes);
    return undone
        .filter(undo -> undo.drafted() > 0)
        .<ReviewScope>map(undo -> new ReviewScope.OfDrafts(Set.copyOf(undo.drafts()), places))
        .orElse(places);
  }

  /** Gives up reading back. What is being ended or gone on with is not touched. */
  @Override
  public void close() {
    closed = true;
    reading.cancel();
  }
}
