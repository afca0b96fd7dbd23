package org.zonewright.ui.changes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zonewright.change.ApplyOptions;
import org.zonewright.change.ChangePlan;
import org.zonewright.store.StoreEvent;
import org.zonewright.store.Subscription;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.Problem;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.diff.ChangeWords;

/** A plan made of drafts: reading it, and applying it or as much of it as is without errors. */
public final class ReviewViewModel implements AutoCloseable {

  private static final int MOST_NAMED = 3;

  private final ReviewSources sources;
  private final UiTools tools;
  private final ReviewScope scope;
  private final ApplyViewModel applying;
  private final Latest planning;
  private final PlanBasis basis;
  private final ReadOnlyObjectWrapper<ReviewPhase> phase =
      new ReadOnlyObjectWrapper<>(ReviewPhase.PLANNING);
  private final ReviewedPlan planned;
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper anew = new ReadOnlyStringWrapper("");
  private final StringProperty note = new SimpleStringProperty("");
  private final BooleanProperty oneZoneFirst = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper rest = new ReadOnlyBooleanWrapper();
  private final Command apply;
  private final Command goOn;

  /**
   * Begins to plan what is drafted within {@code scope}.
   *
   * @param events {@code database::observe}
   */
  public ReviewViewModel(
      ReviewSources sources,
      Function<Consumer<StoreEvent>, Subscription> events,
      UiTools tools,
      Connection connection,
      ReviewScope scope) {
    this.sources = sources;
    this.tools = tools;
    this.scope = scope;
    this.applying = new ApplyViewModel(tools, connection);
    this.planning = new Latest(tools.background());
    this.planned = new ReviewedPlan(tools, connection);
    this.basis =
        new PlanBasis(events, tools.background(), planned.whole()::get, this::contentChanged);
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

  /** Because of what the plan was made anew during the review; empty if it was not. */
  public ReadOnlyStringProperty anew() {
    return anew.getReadOnlyProperty();
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
          return read();
        },
        this::show,
        this::failed);
  }

  private PlanReading read() {
    return PlanReading.of(sources.plan(scope), new ChangeWords(tools.texts().messages()));
  }

  private void failed(Exception thrown) {
    problem.set(Optional.of(tools.texts().problems().of(thrown)));
    phase.set(ReviewPhase.FAILED);
  }

  /** Makes the plan anew beside the one that is read, which stays until it turns out different. */
  private void contentChanged() {
    switch (phase.get()) {
      case REVIEWING -> planning.call(this::read, this::show, this::failed);
      case PLANNING -> basis.later();
      // with nothing drafted there is nothing to be different; the others end with a new plan
      case NOTHING, FAILED, APPLYING, APPLIED -> {}
    }
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
    tell(basis.settle(planned.pages(), made.pages()));
    planned.become(made);
    applying.show(made.whole().steps());
    oneZoneFirst.set(oneZoneFirst.get() && planned.hasManyZones());
    phase.set(made.whole().isEmpty() ? ReviewPhase.NOTHING : ReviewPhase.REVIEWING);
  }

  private void tell(List<String> places) {
    if (!places.isEmpty()) {
      int others = Math.max(0, places.size() - MOST_NAMED);
      anew.set(
          tools.text(
              "changes.anew",
              String.join(", ", places.subList(0, places.size() - others)),
              others));
    }
  }

  private void startApplying() {
    ChangePlan sent = planned.applicable().get();
    if (!new GuardrailQuestion(tools).confirmed(sent.guardrails()) || isOutdated(sent)) {
      return;
    }
    planning.cancel();
    anew.set("");
    ApplyOptions options =
        new ApplyOptions(
            new LinkedHashSet<>(sent.guardrails()), note.get().strip(), oneZoneFirst.get());
    phase.set(ReviewPhase.APPLYING);
    applying.start(
        sent.steps(),
        (observer, stop) -> sources.applying().apply(sent, options, observer, stop),
        this::applied);
  }

  /** What was said yes to may have been made anew meanwhile. */
  private boolean isOutdated(ChangePlan asked) {
    return phase.get() != ReviewPhase.REVIEWING || !planned.applicable().get().equals(asked);
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
    basis.close();
    planning.cancel();
  }
}
