package org.zonewright.ui.changes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonewright.change.ApplyOptions;
import org.zonewright.change.ChangePlan;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.Problem;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.diff.ChangeWords;
import org.zonewright.ui.diff.DiffPage;
import org.zonewright.ui.diff.PlanDiff;

/** A plan made of drafts: reading it, and applying it or as much of it as is without errors. */
public final class ReviewViewModel {

  private static final ChangePlan NOTHING = new ChangePlan(List.of());

  private final ReviewSources sources;
  private final UiTools tools;
  private final ReviewScope scope;
  private final ApplyViewModel applying;
  private final Latest planning;
  private final ReadOnlyObjectWrapper<ReviewPhase> phase =
      new ReadOnlyObjectWrapper<>(ReviewPhase.PLANNING);
  private final ReadOnlyObjectWrapper<ChangePlan> plan = new ReadOnlyObjectWrapper<>(NOTHING);
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty note = new SimpleStringProperty("");
  private final BooleanProperty oneZoneFirst = new SimpleBooleanProperty();
  private final ObservableList<DiffPage> pages = FXCollections.observableArrayList();
  private final ObservableList<DiffPage> shownPages =
      FXCollections.unmodifiableObservableList(pages);
  private final ObjectBinding<ChangePlan> applicable;
  private final StringBinding obstacle;
  private final BooleanBinding conflicts;
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
    this.applicable = Bindings.createObjectBinding(() -> plan.get().applicable(), plan);
    this.obstacle =
        Bindings.createStringBinding(
            () -> new Obstacle(tools).of(plan.get(), connection.offline().get()),
            plan,
            connection.offline());
    this.conflicts =
        Bindings.createBooleanBinding(() -> new PlanErrors(plan.get()).conflicts() > 0, plan);
    BooleanBinding possible =
        Bindings.createBooleanBinding(
            () -> !applicable.get().isEmpty() && !connection.offline().get(),
            applicable,
            connection.offline());
    this.apply =
        Command.of(phase.isEqualTo(ReviewPhase.REVIEWING).and(possible), this::startApplying);
    this.goOn = Command.of(phase.isEqualTo(ReviewPhase.APPLIED).and(rest), this::startRest);
    reload();
  }

  /** Where the review is. */
  public ReadOnlyObjectProperty<ReviewPhase> phase() {
    return phase.getReadOnlyProperty();
  }

  /** The plan under review. */
  public ReadOnlyObjectProperty<ChangePlan> plan() {
    return plan.getReadOnlyProperty();
  }

  /** What of the plan is sent when it is applied: all that has no errors in its way. */
  public ObjectBinding<ChangePlan> applicable() {
    return applicable;
  }

  /** What made planning fail. */
  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /** What the plan does, zone by zone. */
  public ObservableList<DiffPage> pages() {
    return shownPages;
  }

  /** The steps while and after they are applied. */
  public ApplyViewModel applying() {
    return applying;
  }

  /** Why the plan, or a part of it, cannot be applied now; empty if it can. */
  public StringBinding obstacle() {
    return obstacle;
  }

  /** Whether drafts are in conflict with what someone else changed. */
  public BooleanBinding conflicts() {
    return conflicts;
  }

  /** What the user says of this change set, for the history. */
  public StringProperty note() {
    return note;
  }

  /** Whether only the first zone is to be applied for now. */
  public BooleanProperty oneZoneFirst() {
    return oneZoneFirst;
  }

  /** Whether there is more than one zone to be applied. */
  public boolean hasManyZones() {
    return zones(applicable.get()) > 1;
  }

  private static long zones(ChangePlan of) {
    return of.steps().stream().flatMap(step -> step.zone().stream()).distinct().count();
  }

  /** Applies the plan; where it is dangerous, after a question that names the reasons. */
  public Command apply() {
    return apply;
  }

  /** Goes on with what was not sent, where applying was stopped or meant for one zone first. */
  public Command goOn() {
    return goOn;
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
          return sources.plan(scope);
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

  private void show(ChangePlan made) {
    problem.set(Optional.empty());
    plan.set(made);
    pages.setAll(new PlanDiff(new ChangeWords(tools.texts().messages())).pages(made));
    applying.show(made.steps());
    oneZoneFirst.set(oneZoneFirst.get() && hasManyZones());
    phase.set(made.isEmpty() ? ReviewPhase.NOTHING : ReviewPhase.REVIEWING);
  }

  private void startApplying() {
    ChangePlan sent = applicable.get();
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
}
