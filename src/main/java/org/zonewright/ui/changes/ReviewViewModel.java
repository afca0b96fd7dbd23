package org.zonewright.ui.changes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zonewright.change.ApplyOptions;
import org.zonewright.change.ChangePlan;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.Problem;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.diff.ChangeWords;

/** A plan made of drafts: reading it, and applying it or as much of it as is without errors. */
public final class ReviewViewModel implements AutoCloseable {

  private final ReviewSources sources;
  private final UiTools tools;
  private final ReviewScope scope;
  private final ApplyViewModel applying;
  private final Latest planning;
  private final ReadOnlyObjectWrapper<ReviewPhase> phase =
      new ReadOnlyObjectWrapper<>(ReviewPhase.PLANNING);
  private final ReviewedPlan planned;
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty note = new SimpleStringProperty("");
  private final BooleanProperty oneZoneFirst = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper rest = new ReadOnlyBooleanWrapper();
  private final Command apply;
  private final Command goOn;

  /** Begins to plan what is drafted within {@code scope}. */
  public ReviewViewModel(
      ReviewSources sources, UiTools tools, Connection connection, ReviewScope scope) {
    this.sources = sources;
    this.tools = tools;
    this.scope = scope;
    this.applying = new ApplyViewModel(tools, connection);
    this.planning = new Latest(tools.background());
    this.planned = new ReviewedPlan(tools, connection);
    this.apply =
        Command.of(
            phase.isEqualTo(ReviewPhase.REVIEWING).and(planned.possible()), this::startApplying);
    this.goOn = Command.of(phase.isEqualTo(ReviewPhase.APPLIED).and(rest), this::startRest);
    reload();
  }

  /** Where the review is. */
  public ReadOnlyObjectProperty<ReviewPhase> phase() {
    return phase.getReadOnlyProperty();
  }

  /** The plan under review. */
  public ReviewedPlan planned() {
    return planned;
  }

  /** What made planning fail. */
  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /** The steps while and after they are applied. */
  public ApplyViewModel applying() {
    return applying;
  }

  /** What the user says of this change set, for the history. */
  public StringProperty note() {
    return note;
  }

  /** Whether only the first zone is to be applied for now. */
  public BooleanProperty oneZoneFirst() {
    return oneZoneFirst;
  }

  /** Applies the plan; where it is dangerous, after a question that names the reasons. */
  public Command apply() {
    return apply;
  }

  /** Goes on with what was not sent, where applying was stopped or meant for one zone first. */
  public Command goOn() {
    return goOn;
  }

  /** Takes over what the user said of the same drafts in another review. */
  void continueFrom(ReviewViewModel other) {
    note.set(other.note.get());
    oneZoneFirst.set(other.oneZoneFirst.get());
  }

  /** Which drafts are under review. */
  public ReviewScope scope() {
    return scope;
  }

  /**
   * Makes the plan anew, unless it is being applied. A change set that was begun here and has a
   * rest is ended: the rest is among the drafts.
   */
  public void reload() {
    if (phase.get() == ReviewPhase.APPLYING) {
      return;
    }
    OptionalLong left = rest.get() ? applying.changeSet() : OptionalLong.empty();
    rest.set(false);
    phase.set(ReviewPhase.PLANNING);
    planning.call(
        () -> {
          left.ifPresent(sources.runs()::leave);
          return PlanReading.of(sources.plan(scope), new ChangeWords(tools.texts().messages()));
        },
        this::show,
        thrown -> {
          problem.set(Optional.of(tools.texts().problems().of(thrown)));
          phase.set(ReviewPhase.FAILED);
        });
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

  private void show(PlanReading made) {
    problem.set(Optional.empty());
    planned.become(made);
    applying.show(made.whole().steps());
    oneZoneFirst.set(oneZoneFirst.get() && planned.hasManyZones());
    phase.set(made.whole().isEmpty() ? ReviewPhase.NOTHING : ReviewPhase.REVIEWING);
  }

  private void startApplying() {
    ChangePlan sent = planned.applicable().get();
    if (!new GuardrailQuestion(tools).confirmed(sent.guardrails())) {
      return;
    }
    ApplyOptions options =
        new ApplyOptions(
            new LinkedHashSet<>(sent.guardrails()), note.get().strip(), oneZoneFirst.get());
    phase.set(ReviewPhase.APPLYING);
    applying.start(
        sent.steps(),
        (observer, stop) -> sources.applying().apply(sent, options, observer, stop),
        this::applied);
  }

  private void startRest() {
    long changeSet = applying.changeSet().orElseThrow();
    rest.set(false);
    phase.set(ReviewPhase.APPLYING);
    applying.goOn(
        (observer, stop) -> sources.runs().resume(changeSet, observer, stop), this::applied);
  }

  private void applied() {
    oneZoneFirst.set(false);
    phase.set(ReviewPhase.APPLIED);
    if (applying.summary().skipped() > 0 && applying.changeSet().isPresent()) {
      long changeSet = applying.changeSet().getAsLong();
      planning.call(() -> sources.isUnfinished(changeSet), rest::set, tools::fail);
    }
  }

  /** Gives up making a plan; what is being applied is not touched. */
  @Override
  public void close() {
    planning.cancel();
  }
}
