package org.zonewright.ui.changes;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonewright.change.ChangePlan;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.diff.DiffPage;

/** The plan under review: what it does, and what of it can be applied. */
public final class ReviewedPlan {

  private final UiTools tools;
  private final Connection connection;
  private final ReadOnlyObjectWrapper<ChangePlan> whole =
      new ReadOnlyObjectWrapper<>(PlanReading.none().whole());
  private final ObservableList<DiffPage> pages = FXCollections.observableArrayList();
  private final ObservableList<DiffPage> shownPages =
      FXCollections.unmodifiableObservableList(pages);
  private final ObjectBinding<ChangePlan> applicable;
  private final StringBinding obstacle;
  private final BooleanBinding conflicts;
  private final BooleanBinding possible;
  private PlanReading reading = PlanReading.none();

  /** Nothing is planned yet. */
  ReviewedPlan(UiTools tools, Connection connection) {
    this.tools = tools;
    this.connection = connection;
    this.applicable = Bindings.createObjectBinding(() -> reading.applicable(), whole);
    this.obstacle = Bindings.createStringBinding(this::findObstacle, whole, connection.offline());
    this.conflicts = Bindings.createBooleanBinding(() -> reading.conflicts() > 0, whole);
    this.possible =
        Bindings.createBooleanBinding(
            () -> !applicable.get().isEmpty() && !connection.offline().get(),
            applicable,
            connection.offline());
  }

  /** All of it. */
  public ReadOnlyObjectProperty<ChangePlan> whole() {
    return whole.getReadOnlyProperty();
  }

  /** What of it is sent when it is applied: all that has no errors in its way. */
  public ObjectBinding<ChangePlan> applicable() {
    return applicable;
  }

  /** What it does, zone by zone. */
  public ObservableList<DiffPage> pages() {
    return shownPages;
  }

  /** Why it, or a part of it, cannot be applied now; empty if it can. */
  public StringBinding obstacle() {
    return obstacle;
  }

  /** Whether drafts are in conflict with what someone else changed. */
  public BooleanBinding conflicts() {
    return conflicts;
  }

  /** Whether something of it can be applied now. */
  BooleanBinding possible() {
    return possible;
  }

  /** Whether there is more than one zone to be applied. */
  public boolean hasManyZones() {
    return applicable.get().steps().stream()
            .flatMap(step -> step.zone().stream())
            .distinct()
            .count()
        > 1;
  }

  /** Shows a plan that was read beside the window; one that says the same moves nothing. */
  void become(PlanReading made) {
    if (made.equals(reading)) {
      return;
    }
    reading = made;
    whole.set(made.whole());
    pages.setAll(made.pages());
  }

  private String findObstacle() {
    return new Obstacle(tools).of(reading, connection.offline().get());
  }
}
